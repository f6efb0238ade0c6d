import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import { MarkError } from "../behaviours/marks"
import { ControlError } from "./control-error"
import type { Controls } from "./controls"

const JUDGEMENTS = [
  "ACCEPT_BY_CUSTOMER",
  "ACCEPT_BY_MERCHANT",
  "VALIDATE_SUCCESS",
  "VALIDATE_FAIL",
] as const

const shapes = {
  nothing: z.object({}),
  advance: z.object({ ms: z.number().int().nonnegative() }),
  code: z.object({ code: z.string().optional() }),
  marks: z.object({ marks: z.string().min(1) }),
  next: z.object({ marks: z.string().min(1), match: z.string().optional() }),
  settlement: z.object({ result: z.enum(["success", "fail"]), code: z.string().optional() }),
  dispute: z.object({
    amount: z.object({ currency: z.string(), value: z.string().regex(/^\d+$/) }).optional(),
    reasonCode: z.string().optional(),
    reasonMsg: z.string().optional(),
  }),
  judgement: z.object({ result: z.enum(JUDGEMENTS) }),
  ending: z.object({ reason: z.string().optional(), announce: z.boolean().optional() }),
  client: z.object({
    clientId: z.string().min(1),
    merchantPublicKey: z.string().optional(),
    merchantPublicKeys: z.record(z.string(), z.string()).optional(),
    notifyUrl: z.string().optional(),
    alipayPrivateKey: z.string().optional(),
    settlementCurrencies: z.array(z.string()).optional(),
  }),
} as const

type Action = (controls: Controls, body: unknown, id: string) => unknown

/** Reads the body by its shape and drops what is absent, so that optional means optional. */
function action<T extends z.ZodType>(
  shape: T,
  run: (controls: Controls, input: z.infer<T>, id: string) => unknown
): Action {
  return (controls, body, id) => run(controls, shape.parse(body), id)
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function present<T extends object>(input: T): Present<T> {
  const kept = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Present<T>
}

/** Control calls that look. */
const LOOKS: Readonly<Record<string, Action>> = {
  health: () => ({ ok: true }),
  ledger: (controls) => controls.ledger(),
  notifications: (controls) => controls.notifications(),
  calls: (controls) => controls.calls(),
  clock: (controls) => ({ now: controls.clock.now() }),
  keys: (controls) => ({
    alipayPublicKey: controls.alipayPublicKey,
    alipayPublicKeys: controls.alipayPublicKeys,
  }),
  disputes: (controls) => controls.disputes(),
  agreements: (controls) => controls.agreements(),
  "payments/:id": (controls, _body, id) => controls.payment(id),
}

/** Control calls that do something. */
const DEEDS: Readonly<Record<string, Action>> = {
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
  "payments/:id/expire": (controls, _body, id) => controls.expire(id),
  "payments/:id/dispute": action(shapes.dispute, (controls, { amount, ...rest }, id) =>
    controls.openDispute(id, {
      ...present(rest),
      ...(amount ? { amount: { currency: amount.currency, value: BigInt(amount.value) } } : {}),
    })
  ),
  "refunds/:id/settle": action(shapes.settlement, (controls, input, id) =>
    controls.settleRefund(id, present(input))
  ),
  "captures/:id/settle": action(shapes.settlement, (controls, input, id) =>
    controls.settleCapture(id, present(input))
  ),
  "disputes/:id/judge": action(shapes.judgement, (controls, { result }, id) =>
    controls.judgeDispute(id, result)
  ),
  "disputes/:id/cancel": (controls, _body, id) => controls.cancelDispute(id),
  "disputes/:id/resolve": (controls, _body, id) => controls.resolveDispute(id),
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
