import * as fc from "fast-check"
import { createWorld } from "../../create-world"
import * as flows from "../../flows/dispute"
import { judgeDispute } from "../../flows/dispute-judge"
import { keepPayment } from "../../flows/open-payment"
import { completePayment } from "../../flows/settle-payment"
import { newPayment, type Payment } from "../../ledger/model"
import { net } from "../../ledger/rules"
import { statement } from "../../ledger/statement"
import { generateKeys } from "../../signing/keys"
import type { World } from "../../world"
import { DISPUTE_KINDS } from "../kinds"
import { heldFor, isUndecided, takenFor, type Dispute } from "../store"

const KEY = generateKeys().privateKey
const DAY = 86_400_000

function paidPayment(world: World): Payment {
  const payment = newPayment({
    ...{ clientId: "C", paymentRequestId: "p", paymentId: world.ids.next("payment", 0) },
    ...{ sessionId: undefined, scene: "wallet", productCode: "CASHIER_PAYMENT", fingerprint: "" },
    amount: { currency: "USD", value: 1000n },
    ...{ referenceOrderId: "o", description: "d", createdAt: 0, redirectUrl: undefined },
    ...{ notifyUrl: undefined, metadata: undefined, customizedInfo: undefined },
    ...{ authState: undefined, offered: [], links: {}, sessionData: undefined },
    ...{ expiresAt: 840_000, methodType: "GCASH", captureMode: undefined },
  })
  keepPayment(world, payment)
  completePayment(world, payment)
  return payment
}

type Step =
  | { do: "open"; kind: (typeof DISPUTE_KINDS)[number]; value: number }
  | { do: "advance"; days: number }
  | { do: keyof typeof ACTS; which: number; value: number }

const ACTS = {
  accept: (world: World, one: Dispute) => isUndecided(one) && flows.acceptDispute(world, one),
  defend: (world: World, one: Dispute) => one.status === "OPEN" && flows.defendDispute(world, one),
  cancel: (world: World, one: Dispute) => flows.cancelDispute(world, one),
  resolve: (world: World, one: Dispute) => flows.resolveDispute(world, one),
  win: (world: World, one: Dispute) => judgeDispute(world, one, "won"),
  lose: (world: World, one: Dispute, value: number) =>
    judgeDispute(world, one, "partial", { amount: String(value) }),
  papers: (world: World, one: Dispute, value: number) =>
    judgeDispute(world, one, value % 2 ? "papers-accepted" : "papers-refused"),
}

const value = fc.integer({ min: 1, max: 1000 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("open" as const), kind: fc.constantFrom(...DISPUTE_KINDS), value }),
  fc.record({ do: fc.constant("advance" as const), days: fc.integer({ min: 0, max: 8 }) }),
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
      which: fc.nat({ max: 5 }),
      value,
    }),
  }
)

async function take(world: World, payment: Payment, now: Step): Promise<void> {
  const disputes = world.disputes.all()
  if (now.do === "open") {
    const amount = String(now.value)
    flows.openDispute(world, payment, { kind: now.kind, amount, source: "VISA" })
  } else if (now.do === "advance") {
    await world.scheduler.advance(now.days * DAY)
  } else {
    const one = disputes[now.which % Math.max(1, disputes.length)]
    if (one) ACTS[now.do](world, one, now.value)
  }
}

const total = (disputes: readonly Dispute[], of: (dispute: Dispute) => bigint) =>
  disputes.reduce((sum, dispute) => sum + of(dispute), 0n)

it("no sequence of disputes holds what is decided, or loses a cent between held, taken and given back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const options = { clock: { startAt: 0, frozen: true }, alipayPrivateKey: KEY }
      const world = createWorld(options, () => "http://x")
      const payment = paidPayment(world)
      for (const now of steps) {
        await take(world, payment, now)
        const disputes = world.disputes.all()
        expect(payment.disputeHeld).toBe(total(disputes, heldFor))
        expect(payment.chargedBack).toBe(total(disputes, takenFor))
        expect(net(payment)).toBe(1000n - payment.chargedBack)
        expect(statement([payment], world.book).totals["USD"]?.disputeHeld).toBe(
          String(payment.disputeHeld)
        )
        for (const dispute of disputes) {
          const sum = (type: string) =>
            dispute.movements.reduce((all, one) => all + (one.type === type ? one.value : 0n), 0n)
          const [held, taken] = [sum("HELD"), sum("TAKEN")]
          const given = held > taken ? held - taken : 0n
          expect(heldFor(dispute) > 0n).toBe(held > 0n && isUndecided(dispute))
          expect(sum("GIVEN_BACK")).toBe(isUndecided(dispute) ? 0n : given)
          expect(taken > 0n && ["retrieval", "compliance"].includes(dispute.kind)).toBe(false)
        }
      }
      world.scheduler.close()
    }),
    { numRuns: 200 }
  )
})
