import type { AttentionRow } from "../../../modules/alipay/attention/kinds"
import type { OperationRow } from "../../../modules/alipay/ledger/rows"
import { findDisagreements } from "../disagreements"
import { isGone } from "../gone"
import { howReturned } from "../how-returned"
import { readDisputes } from "../../../disputes/rules/apply-message"
import { moneyLeft, type Seen } from "../../../payments/rules/disagreement"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"
import { anOperationRow } from "../../../payments/rules/__tests__/an-operation-row"
import { aMedusaView as view } from "../../../payments/rules/__tests__/a-medusa-view"

const now = new Date("2026-01-02T12:00:00Z")
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

const payment = { id: "pay_1", canceled: false, captured: true, kept: true }
const order = { id: "order_1", canceled: false }
const canceledOrder = { ...order, canceled: true }
const recorded = view({ payment, order })

const anOperation = (given: Partial<OperationRow>): OperationRow =>
  anOperationRow({ created_at: ago(1), ...given })

const seen = (given: Partial<Seen> = {}): Seen => ({
  fact: "paid",
  lapsed: false,
  row: aPaymentRow({ state: "paid", paid_amount: "1050", created_at: ago(2), money_since: ago(1) }),
  view: recorded,
  operations: [],
  disputes: [],
  difference: undefined,
  release: undefined,
  now,
  ...given,
})
const row = (given: Parameters<typeof aPaymentRow>[0]) =>
  aPaymentRow({ paid_amount: "1050", created_at: ago(2), money_since: ago(1), ...given })
const fallen = view({
  session: { status: "error" },
  order: { ...order, outstanding: 1050n },
})
const overpaid = (changedBefore: boolean, hoursSince: number) =>
  view({
    payment,
    order: {
      ...order,
      outstanding: -50n,
      paidLast: { changedBefore, changedAgoMs: hoursSince * 3_600_000 },
    },
  })
const wonBack = (given: { amount: bigint; isOwn: boolean }) => {
  const { order: lowered, ...others } = overpaid(true, 0)
  return lowered
    ? { ...others, order: { ...lowered, wonBack: { ...given, disputeId: "d1" } } }
    : view()
}
const heldAutomatically = (hours: number): Partial<Seen> => ({
  fact: "held",
  row: row({ capture_mode: "automatic", money_since: ago(hours) }),
})
const kindsOf = (given: Partial<Seen>) =>
  findDisagreements(seen(given)).map(({ kind, subject }) => `${kind} ${subject}`)

describe("what a person must look at", () => {
  it.each<[string, Partial<Seen>, string[]]>([
    ["all agree", {}, []],
    ["paid for an hour, no order", { view: view() }, ["paid_without_order alpay_1"]],
    ["paid a moment ago", { view: view(), row: row({ money_since: ago(0.1) }) }, []],
    [
      "paid for an hour, and its draft is no order",
      {
        view: view({
          payment,
          order: { ...order, isDraft: true },
          cart: undefined,
          paidDraft: true,
        }),
      },
      ["paid_without_order alpay_1"],
    ],
    ["on its way back", { view: view(), release: "on_its_way" }, []],
    [
      "can't be sent back",
      { view: view(), release: "stuck", row: row({ money_since: now }) },
      ["paid_without_order alpay_1"],
    ],
    [
      "another payment stands",
      { view: view({ otherPayment: true }), release: "stuck" },
      ["paid_twice alpay_1"],
    ],
    [
      "kept for a cancelled order",
      { view: view({ payment, order: canceledOrder }) },
      ["paid_after_cancel alpay_1"],
    ],
    [
      "a cancelled order got its money back",
      {
        view: view({ payment: { ...payment, kept: false }, order: canceledOrder }),
        operations: [anOperation({ amount: "1050" })],
      },
      [],
    ],
    [
      "another amount was paid",
      { view: view(), difference: "paid_amount" },
      ["amount_mismatch alpay_1"],
    ],
    [
      "refunded in the dashboard",
      { view: view({ payment, order, unclaimedRefunds: [anOperation({ medusa_id: null })] }) },
      ["amount_mismatch alpay_1"],
    ],
    ["cancelled in the dashboard", { fact: "canceled" }, ["amount_mismatch alpay_1"]],
    [
      "the hold runs out in an hour",
      { fact: "held", row: row({ hold_expires_at: ago(-1) }) },
      ["authorization_expiring alpay_1"],
    ],
    [
      "the hold runs out in two days",
      { fact: "held", row: row({ hold_expires_at: ago(-48) }) },
      [],
    ],
    [
      "the hold has run out",
      {
        fact: "canceled",
        lapsed: true,
        view: view({ payment: { ...payment, kept: false }, order }),
      },
      ["authorization_expiring alpay_1"],
    ],
    [
      "no answer for a day",
      { fact: "unknown", row: row({ created_at: ago(25) }) },
      ["unresolvable_unknown alpay_1"],
    ],
    [
      "the answers name another request's payment",
      { fact: "unknown", row: row({ created_at: ago(0), result_code: "PAYMENT_ID_TAKEN" }) },
      ["unresolvable_unknown alpay_1"],
    ],
    [
      "an answer after one that named another request's payment",
      { fact: "processing", row: row({ created_at: ago(1), result_code: "PAYMENT_ID_TAKEN" }) },
      [],
    ],
    ["no answer for an hour", { fact: "unknown", row: row({ created_at: ago(1) }) }, []],
    [
      "a refund no one knows of for a day",
      { operations: [anOperation({ state: "unknown", created_at: ago(25) })] },
      ["unresolvable_unknown alop_1"],
    ],
    ["failed after Medusa had captured it", { fact: "failed" }, ["amount_mismatch alpay_1"]],
    [
      "an order placed on a payment that failed",
      { fact: "failed", view: fallen },
      ["order_unpaid alpay_1"],
    ],
    [
      "a declined payment of an order that another one stands behind",
      { fact: "failed", view: { ...fallen, otherPayment: true } },
      [],
    ],
    ["a declined page of an order", { fact: "failed", view: { ...fallen, cart: undefined } }, []],
    ["more money than the order owes", { view: overpaid(true, 0) }, ["overpaid alpay_1"]],
    ["a total lowered for a day", { view: overpaid(false, 25) }, ["overpaid alpay_1"]],
    [
      "more than it owes, by a dispute that was won after it was written off",
      { view: wonBack({ amount: 50n, isOwn: true }) },
      ["won_after_write_off alpay_1"],
    ],
    [
      "more than it owes, by such a dispute of another payment",
      { view: wonBack({ amount: 50n, isOwn: false }) },
      [],
    ],
    [
      "more than it owes, in part by such a dispute",
      { view: wonBack({ amount: 20n, isOwn: true }) },
      ["overpaid alpay_1", "won_after_write_off alpay_1"],
    ],
    ["no automatic capture for an hour", heldAutomatically(1.1), ["capture_overdue alpay_1"]],
    ["no automatic capture yet", heldAutomatically(0.9), []],
    [
      "an automatic capture that failed",
      {
        ...heldAutomatically(0.1),
        operations: [anOperation({ kind: "capture", state: "failed" })],
      },
      ["capture_overdue alpay_1"],
    ],
    [
      "a refund in process for a day",
      { operations: [anOperation({ state: "processing", created_at: ago(25) })] },
      [],
    ],
  ])("%s", (_, given, kinds) => {
    expect(kindsOf(given)).toEqual(kinds)
  })

  it("opens nothing for a total that an admin has just lowered, and keeps an open item true", () => {
    expect(findDisagreements(seen({ view: overpaid(false, 23) }))).toMatchObject([
      { kind: "overpaid", onlyWhenOpen: true, amount: "50" },
    ])
    expect(findDisagreements(seen({ view: overpaid(false, 25) }))).toMatchObject([
      { kind: "overpaid", onlyWhenOpen: false },
    ])
  })

  it("tells once of what an order has too much: what came back by a dispute apart", () => {
    const found = findDisagreements(seen({ view: wonBack({ amount: 20n, isOwn: true }) }))
    expect(found.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["overpaid", "30"],
      ["won_after_write_off", "20"],
    ])
  })

  it("opens nothing for amounts that differ in Medusa alone: a cart may be changing", () => {
    const changing = { view: view(), difference: "collection_amount" } as const
    const opened = (since: number) =>
      findDisagreements(seen({ ...changing, row: row({ money_since: ago(since) }) })).filter(
        ({ onlyWhenOpen }) => onlyWhenOpen !== true
      )
    expect(opened(0.4)).toEqual([])
    expect(opened(0.6).map(({ kind }) => kind)).toEqual(["amount_mismatch"])
  })

  it("counts money that is on its way back as gone", () => {
    const back = {
      fact: "paid" as const,
      row: row({}),
      operations: [anOperation({ state: "unknown" })],
      disputes: [],
    }
    expect(moneyLeft(back)).toBe(550n)
    expect(moneyLeft({ ...back, operations: [anOperation({ state: "failed" })] })).toBe(1050n)
    expect(moneyLeft({ ...back, fact: "canceled" })).toBe(0n)
  })

  const capture = anOperation({ id: "alop_2", kind: "capture", amount: "300" })
  const refund = anOperation({ id: "alop_3", amount: "300" })

  it("counts of a hold that was captured in part what was captured: the rest goes back by itself", () => {
    const hold = { fact: "held" as const, row: row({}), operations: [], disputes: [] }
    expect(moneyLeft(hold)).toBe(1050n)
    expect(moneyLeft({ ...hold, operations: [capture] })).toBe(300n)
    expect(moneyLeft({ ...hold, operations: [capture, refund] })).toBe(0n)
    expect(moneyLeft({ ...hold, lapsed: true })).toBe(0n)
  })

  const lost = (value: string) =>
    readDisputes([
      {
        body: {
          ...{ disputeId: "d1", disputeNotificationType: "RDR_RESOLVED" },
          disputeAmount: { currency: row({}).currency_code, value },
        },
      },
    ])

  it.each<[string, Partial<Seen>, string, bigint]>([
    ["refunded", { operations: [anOperation({ amount: "1050" })] }, "returned_to_shopper", 1050n],
    ["let go of", { fact: "canceled" }, "returned_to_shopper", 1050n],
    ["taken by the bank", { disputes: lost("1050") }, "charged_back", 1050n],
    [
      "taken by the bank in part, and refunded",
      { disputes: lost("400"), operations: [anOperation({ amount: "650" })] },
      "returned_to_shopper",
      650n,
    ],
    [
      "captured in part, and refunded",
      { fact: "held", operations: [capture, refund] },
      "returned_to_shopper",
      300n,
    ],
    ["held, and ran out", { fact: "held", lapsed: true }, "returned_to_shopper", 1050n],
  ])("says how money came back that was %s", (_, given, resolution, amount) => {
    expect(howReturned(seen(given))).toEqual({ resolution, amount })
  })
})

describe("an item that an event opened", () => {
  const item = {
    ...{ kind: "refund_failed", subject: "alop_1", created_at: ago(3) },
    ...{ state: "open", resolution: null },
  } as AttentionRow
  const failed = anOperation({ state: "failed", created_at: ago(5) })
  const goneAfter = (other: Partial<OperationRow>) =>
    isGone(item, seen({ operations: [failed, anOperation({ id: "alop_2", ...other })] }), [])

  it.each<[string, Partial<OperationRow>, boolean]>([
    ["another refund of its size was made", { created_at: ago(1) }, true],
    ["a smaller one was made", { created_at: ago(1), amount: "499" }, false],
    ["a larger one was made", { created_at: ago(1), amount: "501" }, false],
    ["one was made before it failed", { created_at: ago(4) }, false],
    ["the next one failed too", { created_at: ago(1), state: "failed" }, false],
  ])("is gone when %s", (_, other, gone) => {
    expect(goneAfter(other)).toBe(gone)
  })
})
