import fc from "fast-check"
import type { AmountDifference } from "../../../payments/rules/compare-amounts"
import {
  decideNextAction,
  type NextAction,
  type Situation,
} from "../../../payments/rules/next-action"
import type { MedusaView } from "../../../medusa/rules/view"
import { findDisagreements } from "../disagreements"
import type { Seen } from "../../../payments/rules/disagreement"
import { hasPlace, isPlaced, mayRest } from "../../../payments/rules/places"
import type { PaymentFact } from "../../../payments/rules/status-table"
import type { PaymentState } from "../../../modules/alipay/ledger/states"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"

const now = new Date("2026-01-02T12:00:00Z")
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const DIFFERENCES: AmountDifference[] = [
  "session_amount",
  "collection_amount",
  "currency",
  "paid_amount",
  "paid_currency",
]
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const payments = fc
  .record({ canceled: fc.boolean(), captured: fc.boolean(), kept: fc.boolean() })
  .map(({ canceled, captured, kept }) => ({
    id: "pay_1",
    canceled,
    captured,
    kept: captured && kept,
  }))
const views: fc.Arbitrary<MedusaView> = fc.record({
  session: maybe(
    fc
      .constantFrom("pending", "pending_authorization", "authorized", "canceled", "error")
      .map((status) => ({ status }))
  ),
  amounts: fc.constant(undefined),
  payment: maybe(payments),
  cart: maybe(fc.constant({ id: "cart_1" })),
  order: maybe(
    fc.record({
      id: fc.constant("order_1"),
      canceled: fc.boolean(),
      outstanding: fc.bigInt({ min: -2000n, max: 2000n }),
    })
  ),
  otherPayment: fc.boolean(),
  unclaimedCaptures: fc.constant([]),
  unclaimedRefunds: fc.constant([]),
})
/** A payment of which Medusa was told long ago, as both tables see it. */
const long = fc
  .record({
    fact: fc.constantFrom<PaymentFact[]>("paid", "held", "failed", "canceled"),
    view: views,
    state: fc.constantFrom<PaymentState[]>("awaiting_shopper", "authorized", "paid", "failed"),
    abandoned: fc.boolean(),
    reported: fc.boolean(),
    difference: maybe(fc.constantFrom(...DIFFERENCES)),
    foreign: fc.boolean(),
    outdated: fc.boolean(),
  })
  .map(({ fact, view, state, abandoned, reported, difference, foreign, outdated }) => {
    const row = aPaymentRow({
      state,
      paid_amount: "1050",
      created_at: hoursAgo(3),
      money_since: hoursAgo(2),
      abandoned_at: abandoned ? hoursAgo(2) : null,
      reported_paid_at: reported ? hoursAgo(2) : null,
    })
    const compared = view.payment ? undefined : difference
    const situation: Situation = {
      ...{ fact, view, row, now, gatewayNow: now, difference: compared, releasing: false },
      ...{ foreign, outdated },
    }
    const seen: Seen = {
      ...{ fact, view, row, now, difference: compared, foreign },
      ...{ lapsed: false, operations: [], disputes: [], release: undefined },
    }
    return { situation, seen }
  })

/** Actions that move money, or make a place for it. */
const MOVES = new Set<NextAction>([
  "complete_cart",
  "process_payment",
  "release",
  "return_payment",
  "add_captures",
  "add_refunds",
])
const opens = (seen: Seen) =>
  findDisagreements(seen).filter(({ onlyWhenOpen }) => onlyWhenOpen !== true)
const moneyThere = ({ fact }: Situation) => fact === "paid" || fact === "held"
const check = (property: (given: { situation: Situation; seen: Seen }) => boolean | void) =>
  fc.assert(fc.property(long, property), { numRuns: 2_000 })

describe("money that is there for hours", () => {
  it("has a place, is moved, or a person is told", () => {
    check(({ situation, seen }) => {
      return (
        !moneyThere(situation) ||
        isPlaced(seen) ||
        MOVES.has(decideNextAction(situation)) ||
        opens(seen).length > 0
      )
    })
  })

  it("never rests without a place while no one was told", () => {
    check(({ situation, seen }) => {
      const unplaced = moneyThere(situation) && !isPlaced(seen)
      return !unplaced || (!mayRest(seen, false) && mayRest(seen, true))
    })
  })

  it("of a canceled order goes back whatever the difference", () => {
    check(({ situation }) => {
      const { view } = situation
      if (!moneyThere(situation) || view.order?.canceled !== true) {
        return true
      }
      const paidBack = view.payment?.captured === true && !view.payment.kept
      const expected = view.payment && !paidBack ? ["return_payment", "release"] : ["release"]
      return paidBack || expected.includes(decideNextAction(situation))
    })
  })

  it("of another environment never makes an order and is never booked on one", () => {
    check(({ situation }) => {
      const foreign = { ...situation, foreign: true }
      return !["complete_cart", "process_payment"].includes(decideNextAction(foreign))
    })
  })

  it("is only booked on an order that asks for it", () => {
    check(({ situation }) => {
      const differs = moneyThere(situation) && situation.difference !== undefined
      return !differs || !["complete_cart", "process_payment"].includes(decideNextAction(situation))
    })
  })
})

describe("money that is gone at the gateway", () => {
  it("is taken out of Medusa, or a person is told", () => {
    check(({ situation, seen }) => {
      const { payment } = situation.view
      const counted =
        payment !== undefined && !payment.canceled && (payment.kept || !payment.captured)
      return (
        moneyThere(situation) ||
        !counted ||
        decideNextAction(situation) === "void_payment" ||
        opens(seen).length > 0
      )
    })
  })

  it("leaves no living order that stands on it unsaid", () => {
    check(({ situation, seen }) => {
      const view: MedusaView = {
        ...situation.view,
        session: { status: "error" },
        payment: undefined,
        cart: { id: "cart_1" },
        order: { id: "order_1", canceled: false, outstanding: 1n },
        otherPayment: false,
      }
      return (
        moneyThere(situation) ||
        opens({ ...seen, view }).some(({ kind }) => kind === "order_unpaid")
      )
    })
  })
})

describe("a place for money", () => {
  const kept = { id: "pay_1", canceled: false, captured: true, kept: true }
  const order = { id: "order_1", canceled: false }
  const cart = { id: "cart_1" }
  it.each([
    ["a living order", { payment: kept, order, cart }, true],
    ["a canceled order", { payment: kept, order: { ...order, canceled: true }, cart }, false],
    ["a cart without an order", { payment: kept, order: undefined, cart }, false],
    ["a collection without a cart", { payment: kept, order: undefined, cart: undefined }, true],
    [
      "a payment that was let go when its order was changed, with what was captured",
      { payment: { ...kept, canceled: true, keptByOrder: true }, order, cart },
      true,
    ],
    ["a canceled payment", { payment: { ...kept, canceled: true }, order, cart }, false],
    ["no payment", { payment: undefined, order, cart }, false],
    [
      "a payment that was paid back, whatever became of the order",
      { payment: { ...kept, kept: false }, order: { ...order, canceled: true }, cart },
      true,
    ],
  ])("%s", (_, view, expected) => {
    expect(hasPlace(view)).toBe(expected)
  })
})
