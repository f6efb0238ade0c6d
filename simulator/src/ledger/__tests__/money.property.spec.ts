import * as fc from "fast-check"
import { createWorld } from "../../create-world"
import { cancelPayment } from "../../flows/cancel"
import { capturePayment, settleCapture } from "../../flows/capture"
import { keepPayment } from "../../flows/open-payment"
import { refundPayment, settleRefund } from "../../flows/refund"
import { completePayment, expirePayment, failPayment } from "../../flows/settle-payment"
import { generateKeys } from "../../signing/keys"
import { behavioursOf, type World } from "../../world"
import { parseMarks } from "../../behaviours/marks"
import { newPayment, type Payment } from "../model"
import { claimed, done, net, taken } from "../rules"
import { statement } from "../statement"

const KEY = generateKeys().privateKey
const AMOUNT = 1000n

function newWorld(): World {
  return createWorld(
    { clock: { startAt: 0, frozen: true }, alipayPrivateKey: KEY },
    () => "http://x"
  )
}

function openPayment(world: World, card: boolean): Payment {
  const payment = newPayment({
    clientId: "C",
    paymentRequestId: "p",
    paymentId: world.ids.next("payment", 0),
    sessionId: undefined,
    scene: "wallet",
    productCode: "CASHIER_PAYMENT",
    fingerprint: "",
    amount: { currency: "USD", value: AMOUNT },
    referenceOrderId: "o",
    description: "d",
    createdAt: 0,
    redirectUrl: undefined,
    notifyUrl: undefined,
    metadata: undefined,
    customizedInfo: undefined,
    authState: undefined,
    offered: [],
    links: {},
    sessionData: undefined,
    expiresAt: 840_000,
    methodType: card ? "CARD" : "ALIPAY_CN",
    captureMode: card ? "MANUAL" : undefined,
  })
  keepPayment(world, payment)
  return payment
}

type Step =
  | { kind: "pay" | "fail" | "expire" | "cancel" }
  | { kind: "refund" | "capture"; value: number; later: "now" | "later" | "never" }
  | { kind: "settle"; ok: boolean }
  | { kind: "advance"; ms: number }

const movement = (kind: "refund" | "capture") =>
  fc.record({
    kind: fc.constant(kind),
    value: fc.oneof(fc.constantFrom(400, 600, 999, 1000, 1001), fc.integer({ min: 1, max: 1200 })),
    later: fc.constantFrom("now" as const, "later" as const, "never" as const),
  })

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("pay" as const) }) },
  fc.record({ kind: fc.constantFrom("fail" as const, "expire" as const, "cancel" as const) }),
  { weight: 4, arbitrary: movement("refund") },
  { weight: 4, arbitrary: movement("capture") },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("settle" as const), ok: fc.boolean() }) },
  fc.record({
    kind: fc.constant("advance" as const),
    ms: fc.integer({ min: 0, max: 3 * 86_400_000 }),
  })
)

let count = 0

async function take(world: World, payment: Payment, now: Step): Promise<void> {
  count += 1
  const cut = (ok: boolean) => (ok ? undefined : "PROCESS_FAIL")
  if (now.kind === "advance") {
    await world.scheduler.advance(now.ms)
  } else if (now.kind === "settle") {
    const refund = payment.refunds.find(({ status }) => status === "PROCESSING")
    const capture = payment.captures.find(({ status }) => status === "PROCESSING")
    if (refund) settleRefund(world, payment, refund, cut(now.ok))
    if (capture) settleCapture(world, { payment, capture }, cut(now.ok))
  } else if (now.kind === "refund" || now.kind === "capture") {
    const marks = {
      now: "",
      later: `${now.kind}.settle-later=1000 x1`,
      never: `${now.kind}.fail-later=1000 x1`,
    }
    behavioursOf(world, payment).add(parseMarks(marks[now.later]))
    const request = {
      requestId: `m${count}`,
      amount: { currency: "USD", value: BigInt(now.value) },
    }
    const rest = {
      captureId: undefined,
      notifyUrl: undefined,
      metadata: undefined,
      customizedInfo: undefined,
    }
    if (now.kind === "refund") refundPayment(world, payment, { ...request, ...rest })
    else capturePayment(world, payment, { ...request, last: false })
  } else if (now.kind === "cancel") {
    cancelPayment(world, payment)
  } else {
    const acts = {
      pay: completePayment,
      fail: (w: World, p: Payment) => failPayment(w, p, "RISK_REJECT"),
      expire: expirePayment,
    }
    acts[now.kind](world, payment)
  }
}

it("no sequence of operations refunds or captures more than was paid, or loses a cent in the ledger", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 30 }), async (card, steps) => {
      const world = newWorld()
      const payment = openPayment(world, card)
      for (const now of steps) {
        const before = payment.status
        await take(world, payment, now)
        expect(claimed(payment.refunds)).toBeLessThanOrEqual(taken(payment))
        expect(claimed(payment.captures)).toBeLessThanOrEqual(AMOUNT)
        expect(taken(payment)).toBeLessThanOrEqual(AMOUNT)
        expect(net(payment)).toBeGreaterThanOrEqual(0n)
        expect(before === "CANCELLED" && payment.status !== "CANCELLED").toBe(false)
        const line = statement([payment], world.book)
        const sums = line.totals["USD"]
        const given = BigInt(sums?.refunded ?? 0) + (card ? 0n : BigInt(sums?.cancelled ?? 0))
        expect(BigInt(sums?.paid ?? 0) - given - BigInt(sums?.chargedBack ?? 0)).toBe(
          BigInt(sums?.net ?? -1)
        )
        expect(BigInt(sums?.captured ?? 0)).toBe(done(payment.captures))
      }
      world.scheduler.close()
    }),
    { numRuns: 300 }
  )
})
