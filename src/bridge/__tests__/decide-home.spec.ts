import fc from "fast-check"
import { decideHome, HOME_RULES, type HomeAction, type MedusaView } from "../decide-home"
import type { PaymentState } from "../../modules/alipay/ledger/states"
import type { PaymentFact } from "../status-table"

const now = new Date("2026-01-01T12:00:00Z")
const longAgo = new Date("2026-01-01T00:00:00Z")
const untouched = {
  abandoned_at: null,
  attention: null,
  promised_at: null,
  state: "awaiting_shopper" as PaymentState,
}

const view = (given: Partial<MedusaView> = {}): MedusaView => ({
  session: { status: "pending" },
  payment: undefined,
  cart: { id: "cart_1" },
  order: undefined,
  unclaimedCaptures: 0,
  ...given,
})
const payment = { id: "pay_1", canceled: false, captured: true }
const order = { id: "order_1", canceled: false }

type Case = readonly [
  string,
  PaymentFact,
  Partial<MedusaView>,
  Partial<typeof untouched>,
  HomeAction,
]

const CASES: readonly Case[] = [
  ["paid, cart open", "paid", {}, {}, "complete_cart"],
  ["held, cart open", "held", {}, {}, "complete_cart"],
  ["pending, cart open", "pending", {}, {}, "complete_cart"],
  ["still processing", "processing", {}, {}, "none"],
  ["unknown", "unknown", {}, {}, "none"],
  ["paid, all recorded", "paid", { payment, order }, {}, "none"],
  ["paid, order without payment", "paid", { order }, {}, "process_payment"],
  ["paid, payment link without cart", "paid", { cart: undefined }, {}, "process_payment"],
  ["paid, session deleted", "paid", { session: undefined }, {}, "release"],
  ["paid, session dead", "paid", { session: { status: "canceled" } }, {}, "release"],
  ["processing, session deleted", "processing", { session: undefined }, {}, "release"],
  ["unknown, session deleted", "unknown", { session: undefined }, {}, "release"],
  ["paid after we had closed it", "paid", {}, { state: "failed" }, "release"],
  ["held after its cancel found nothing", "held", {}, { state: "canceled" }, "release"],
  ["paid for a cancelled order", "paid", { order: { ...order, canceled: true } }, {}, "release"],
  [
    "paid after Medusa cancelled it",
    "paid",
    { payment: { ...payment, canceled: true }, order },
    {},
    "release",
  ],
  [
    "paid, recorded, session deleted, no order",
    "paid",
    { payment, session: undefined },
    {},
    "return_payment",
  ],
  ["held, gateway captured", "held", { payment, order, unclaimedCaptures: 1 }, {}, "add_captures"],
  ["failed, session open", "failed", {}, {}, "close_session"],
  ["cancelled, session gone", "canceled", { session: undefined }, {}, "none"],
  ["failed, already recorded", "failed", { payment, order }, {}, "none"],
]

describe("where a payment's money belongs", () => {
  it.each(CASES)("%s", (_, fact, seen, row, action) => {
    expect(decideHome({ fact, view: view(seen), row: { ...untouched, ...row }, now })).toBe(action)
  })

  it("waits while Medusa may still be writing its payment", () => {
    const row = { ...untouched, promised_at: new Date(now.getTime() - 1_000) }
    const gone = view({ session: undefined })
    expect(decideHome({ fact: "paid", view: gone, row, now })).toBe("none")
    const old = { ...untouched, promised_at: longAgo }
    expect(decideHome({ fact: "paid", view: gone, row: old, now })).toBe("release")
  })

  it("lets nobody touch a payment whose amounts differ", () => {
    const row = { ...untouched, attention: "amount_mismatch:paid_amount" }
    expect(decideHome({ fact: "paid", view: view(), row, now })).toBe("none")
  })

  it("releases what Medusa has let go of", () => {
    const row = { ...untouched, abandoned_at: longAgo }
    expect(decideHome({ fact: "paid", view: view(), row, now })).toBe("release")
  })

  it("uses every rule in at least one case", () => {
    const hit = new Set<number>()
    const situations = [
      ...CASES.map(([, fact, seen, row]) => ({
        fact,
        view: view(seen),
        row: { ...untouched, ...row },
        now,
      })),
      {
        fact: "paid" as const,
        view: view(),
        row: { ...untouched, attention: "amount_mismatch:x" },
        now,
      },
      { fact: "paid" as const, view: view(), row: { ...untouched, promised_at: now }, now },
    ]
    for (const situation of situations) {
      hit.add(HOME_RULES.findIndex(([fits]) => fits(situation)))
    }
    expect(HOME_RULES.map((_, index) => index).filter((index) => !hit.has(index))).toEqual([])
  })

  it("never sends money back that stands behind a living order", () => {
    const facts: PaymentFact[] = [
      "paid",
      "held",
      "pending",
      "processing",
      "failed",
      "canceled",
      "unknown",
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.constantFrom("pending", "authorized", "canceled", "error"),
        fc.nat(2),
        fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
        (fact, status, unclaimedCaptures, abandoned_at) => {
          const seen = view({ session: { status }, payment, order, unclaimedCaptures })
          const action = decideHome({ fact, view: seen, row: { ...untouched, abandoned_at }, now })
          expect(["release", "return_payment"]).not.toContain(action)
        }
      )
    )
  })
})
