import { setTimeout as pause } from "node:timers/promises"
import type { Client } from "../clients/registry"
import { Refusal, resultOf } from "../results/result"
import type { World } from "../world"
import { admit, destinationOf, type Destination, type RawRequest } from "./admission"
import type { Endpoint, OpenedCall } from "./endpoint"
import { ENDPOINTS } from "./endpoints"
import { takeDelay, takeFault, type Delivery, type Fault } from "./faults"

/** What is to be sent back. An answer without a client is unsigned. */
export interface GatewayAnswer {
  readonly delivery: Delivery
  readonly client: Client | undefined
  readonly body: object
  /** Set once it is known which operation was asked for. */
  readonly operation?: string
  readonly subject?: string | undefined
}

const BY_PATH = new Map(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint]))

/** Handles one request from its raw bytes to the answer; business refusals are answers too. */
export async function handle(world: World, request: RawRequest): Promise<GatewayAnswer> {
  try {
    const destination = destinationOf(request.uri)
    const endpoint = BY_PATH.get(destination.path)
    if (!endpoint) {
      throw new Refusal("INVALID_API", `there is no ${destination.path}`)
    }
    const client = admit(request, world.clients)
    return await answerAdmitted(world, { client, endpoint, destination, body: request.body })
  } catch (error) {
    return { delivery: "answer", client: undefined, body: { result: refusalOf(error).result } }
  }
}

interface Admitted {
  readonly client: Client
  readonly endpoint: Endpoint
  readonly destination: Destination
  readonly body: Buffer
}

async function answerAdmitted(world: World, admitted: Admitted): Promise<GatewayAnswer> {
  const { client, endpoint, destination } = admitted
  const opened = open(world, admitted)
  if (destination.sandbox !== client.sandbox && !(client.sandbox && isInStore(opened))) {
    throw new Refusal(
      "INVALID_CLIENT",
      `${client.clientId} does not belong to the ${destination.sandbox ? "sandbox" : "production"} path`
    )
  }
  if (opened instanceof Refusal) {
    record(world, admitted, { code: opened.code })
    return { delivery: "answer", client, body: { result: opened.result } }
  }
  const fault = takeFault(opened.behaviours, endpoint.operation)
  const body = work(opened, fault)
  const code = Reflect.get(Reflect.get(body, "result"), "resultCode")
  record(world, admitted, { subject: opened.subject, fault, code: String(code) })
  await world.outbox.early()
  const delay = takeDelay(opened.behaviours, endpoint.operation)
  if (delay > 0) {
    await pause(delay)
  }
  return {
    delivery: fault?.delivery ?? "answer",
    client,
    body,
    operation: endpoint.operation,
    subject: opened.subject,
  }
}

function open(world: World, { client, endpoint, body }: Admitted): OpenedCall | Refusal {
  try {
    return endpoint.open(world, client, parse(body))
  } catch (error) {
    return refusalOf(error)
  }
}

function isInStore(opened: OpenedCall | Refusal): boolean {
  return opened instanceof Refusal || opened.inStore
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter body: is not JSON")
  }
}

function work(opened: OpenedCall, fault: Fault | undefined): object {
  const body = fault?.works === false ? {} : attempt(opened)
  return fault?.code === undefined && "result" in body
    ? body
    : { result: resultOf(fault?.code ?? "UNKNOWN_EXCEPTION") }
}

function attempt(opened: OpenedCall): object {
  try {
    return opened.work()
  } catch (error) {
    return { result: refusalOf(error).result }
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error
  }
  throw error
}

function record(
  world: World,
  { client, endpoint }: Admitted,
  {
    subject,
    fault,
    code,
  }: { subject?: string | undefined; fault?: Fault | undefined; code: string }
): void {
  world.journal.add({
    at: world.clock.now(),
    operation: endpoint.operation,
    clientId: client.clientId,
    subject,
    resultCode: code,
    fault: fault?.name,
  })
}
