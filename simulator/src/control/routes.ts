import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import { MarkError } from "../behaviours/marks"
import { action, present, type Action, type Actions } from "./action"
import { ControlError } from "./control-error"
import type { Controls } from "./controls"
import { DECLARATION_DEEDS, DECLARATION_LOOKS } from "./declaration-routes"
import { DISPUTE_DEEDS, DISPUTE_LOOKS } from "./dispute-routes"

const shapes = {
  nothing: z.object({}),
  advance: z.object({ ms: z.number().int().nonnegative() }),
  code: z.object({ code: z.string().optional() }),
  review: z.object({ verdict: z.enum(["ACCEPT", "REJECT"]) }),
  marks: z.object({ marks: z.string().min(1) }),
  next: z.object({ marks: z.string().min(1), match: z.string().optional() }),
  settlement: z.object({ result: z.enum(["success", "fail"]), code: z.string().optional() }),
  ending: z.object({ reason: z.string().optional(), announce: z.boolean().optional() }),
  client: z.object({
    clientId: z.string().min(1),
    merchantPublicKey: z.string().optional(),
    merchantPublicKeys: z.record(z.string(), z.string()).optional(),
    notifyUrl: z.string().optional(),
    name: z.string().optional(),
    alipayPrivateKey: z.string().optional(),
    settlementCurrencies: z.array(z.string()).optional(),
  }),
} as const

/** Control calls that look. */
const LOOKS: Actions = {
  ...DISPUTE_LOOKS,
  ...DECLARATION_LOOKS,
  health: () => ({ ok: true }),
  ledger: (controls) => controls.ledger(),
  notifications: (controls) => controls.notifications(),
  calls: (controls) => controls.calls(),
  clock: (controls) => ({ now: controls.clock.now() }),
  keys: (controls) => ({
    alipayPublicKey: controls.alipayPublicKey,
    alipayPublicKeys: controls.alipayPublicKeys,
  }),
  agreements: (controls) => controls.agreements(),
  "payments/:id": (controls, _body, id) => controls.payment(id),
}

/** Control calls that do something. */
const DEEDS: Actions = {
  ...DISPUTE_DEEDS,
  ...DECLARATION_DEEDS,
  settled: (controls) => controls.settled(),
  reset: (controls) => controls.reset(),
  "clock/advance": action(shapes.advance, async (controls, { ms }) => {
    await controls.clock.advance(ms)
    return { now: controls.clock.now() }
  }),
  clients: action(shapes.client, (controls, client) => controls.registerClient(present(client))),
  "keys/rotate": (controls) => {
    const { version, publicKey } = controls.rotateAlipayKey()
    return { version, publicKey }
  },
  "behaviours/next": action(shapes.next, (controls, { marks, match }) =>
    controls.next(marks, match)
  ),
  "payments/:id/behaviours": action(shapes.marks, (controls, { marks }, id) =>
    controls.bend(id, marks)
  ),
  "payments/:id/pay": (controls, _body, id) => controls.pay(id),
  "payments/:id/decline": action(shapes.code, (controls, { code }, id) =>
    controls.decline(id, code)
  ),
  "payments/:id/review": action(shapes.review, (controls, { verdict }, id) =>
    controls.review(id, verdict)
  ),
  "payments/:id/expire": (controls, _body, id) => controls.expire(id),
  "refunds/:id/settle": action(shapes.settlement, (controls, input, id) =>
    controls.settleRefund(id, present(input))
  ),
  "captures/:id/settle": action(shapes.settlement, (controls, input, id) =>
    controls.settleCapture(id, present(input))
  ),
  "agreements/:id/agree": (controls, _body, id) => controls.agree(id),
  "agreements/:id/refuse": (controls, _body, id) => controls.refuse(id),
  "agreements/:id/end": action(shapes.ending, (controls, input, id) =>
    controls.endAgreement(id, present(input))
  ),
  "notifications/:id/redeliver": (controls, _body, id) => controls.redeliver(id),
}

/** The control calls under `/_simulator/`: JSON in, JSON out. */
export function controlRoutes(app: FastifyInstance, controls: Controls): void {
  for (const [path, look] of Object.entries(LOOKS)) {
    app.get(`/_simulator/${path}`, (request, reply) =>
      run(look, { controls, request }).then((done) =>
        reply.code(done.status).type("application/json").send(done.body)
      )
    )
  }
  for (const [path, deed] of Object.entries(DEEDS)) {
    app.post(`/_simulator/${path}`, (request, reply) =>
      run(deed, { controls, request }).then((done) =>
        reply.code(done.status).type("application/json").send(done.body)
      )
    )
  }
}

interface Done {
  readonly status: number
  readonly body: string
}

async function run(
  act: Action,
  { controls, request }: { controls: Controls; request: FastifyRequest }
): Promise<Done> {
  try {
    const body = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : ""
    const input: unknown = body.trim() === "" ? {} : JSON.parse(body)
    const result = await act(controls, input, idOf(request))
    return { status: 200, body: toJson(result ?? { ok: true }) }
  } catch (error) {
    return { status: statusOf(error), body: toJson({ error: messageOf(error) }) }
  }
}

function idOf(request: FastifyRequest): string {
  const id =
    typeof request.params === "object" && request.params && Reflect.get(request.params, "id")
  return typeof id === "string" ? id : ""
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === "bigint" ? item.toString() : item
  )
}

function statusOf(error: unknown): number {
  if (error instanceof ControlError) {
    return error.status
  }
  const isInput =
    error instanceof MarkError || error instanceof z.ZodError || error instanceof SyntaxError
  return isInput ? 400 : 500
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return z.prettifyError(error)
  }
  return error instanceof Error ? error.message : String(error)
}
