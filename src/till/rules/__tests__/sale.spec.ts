import { PAYMENT_TRANSITIONS, type PaymentState } from "../../../modules/alipay/ledger/states"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"
import { reasonOf } from "../clerk-advice"
import { clerkTextsOf, notDueTextsOf } from "../clerk-texts"
import { notDueOf, type NotDue } from "../not-due"
import { refundableAt, whyNotRefunded } from "../refund-limit"
import { isUnchanged } from "../unchanged"
import { withoutCode } from "../without-code"
import { attemptStateOf, mayBePaid, saleStateOf, type Sold } from "../sale-state"

const now = new Date("2026-01-01T12:00:00Z")
const ordered = { orderId: "order_1" }
const STATES = Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]
const notDue = (why: NotDue["why"]): NotDue => ({ why, owed: undefined })
const sold = (more: Partial<Sold>): Sold => ({
  canceledAt: null,
  orderId: undefined,
  attempt: undefined,
  returned: false,
  ...more,
})

describe("a sale", () => {
  it("takes another attempt only when the one before can't bring money any more", () => {
    const over = STATES.filter((state) => !mayBePaid({ attempt: { state }, returned: false }))
    expect(over).toEqual(["ready", "failed", "canceled"])
    expect(mayBePaid({ attempt: { state: "paid" }, returned: true })).toBe(false)
    expect(mayBePaid({ attempt: undefined, returned: false })).toBe(false)
  })

  it.each<[string, Partial<Sold>, string]>([
    ["nothing was tried", {}, "open"],
    ["its answer was lost", { attempt: { state: "unknown" } }, "waiting"],
    ["it is paid and not yet an order", { attempt: { state: "paid" } }, "waiting"],
    ["it was declined", { attempt: { state: "failed" } }, "open"],
    ["all went back", { attempt: { state: "paid" }, returned: true }, "open"],
    ["it has an order", { ...ordered, attempt: { state: "paid" }, canceledAt: now }, "sold"],
    ["it has an order that nothing paid for", ordered, "canceled"],
    ["its order may still be paid", { ...ordered, attempt: { state: "pending" } }, "waiting"],
    ["it was canceled", { canceledAt: new Date() }, "canceled"],
    [
      "it was canceled and may still be paid",
      { canceledAt: new Date(), attempt: { state: "awaiting_shopper" } },
      "waiting",
    ],
    ["it is offered at the printed code", { offered: true }, "waiting"],
    [
      "nothing is owed for it any more",
      { offered: true, notDue: notDue("nothing_owed") },
      "canceled",
    ],
    ["another amount is owed", { offered: true, notDue: notDue("changed") }, "canceled"],
    ["its order was canceled", { offered: true, notDue: notDue("canceled") }, "canceled"],
    ["its draft is being edited", { offered: true, notDue: notDue("in_edit") }, "open"],
    [
      "it may still be paid, and is not due",
      { attempt: { state: "awaiting_shopper" }, notDue: notDue("changed") },
      "waiting",
    ],
  ])("where %s", (_, given, state) => expect(saleStateOf(sold(given))).toBe(state))

  it("tells of an attempt in six words", () => {
    expect(STATES.map((state) => attemptStateOf({ state }, false))).toEqual([
      ...["canceled", "unknown", "unknown", "waiting", "waiting", "waiting"],
      ...["paid", "declined", "canceled"],
    ])
    expect(attemptStateOf({ state: "paid" }, true)).toBe("returned")
  })
})

describe("an order whose sale can't be paid as it was begun", () => {
  const order = { canceled: false, inEdit: false, owed: 0n }

  it.each<[string, Parameters<typeof notDueOf>[0], NotDue]>([
    ["is gone", undefined, notDue("canceled")],
    ["is canceled, though it owes", { ...order, canceled: true, owed: 1n }, notDue("canceled")],
    ["is being edited", { ...order, inEdit: true, owed: 1n }, notDue("in_edit")],
    ["owes nothing", order, notDue("nothing_owed")],
    ["has more than it owes", { ...order, owed: -1n }, notDue("nothing_owed")],
    ["owes another amount", { ...order, owed: 2n }, { why: "changed", owed: 2n }],
  ])("%s", (_, given, told) => expect(notDueOf(given)).toEqual(told))
})

describe("what a clerk is told to do", () => {
  it.each([
    ["INVALID_PAYMENT_CODE", "expired", "scan_again"],
    ["USER_BALANCE_NOT_ENOUGH", "insufficient_funds", "other_means"],
    ["RISK_REJECT", "risk", "other_means"],
    ["USER_STATUS_ABNORMAL", "account_problem", "shoppers_wallet"],
    ["MERCHANT_NOT_REGISTERED", "shop_problem", "shop_problem"],
    ["ORDER_IS_CLOSED", "expired", "start_again"],
    ["A_NEW_CODE", "declined", "other_means"],
  ])("after %s", (result_code, code, advice) =>
    expect(reasonOf(aPaymentRow({ state: "failed", result_code }), false)).toEqual({ code, advice })
  )

  it("is nothing while it may be paid, and that money goes back when it is canceled", () => {
    const unknown = { state: "unknown", result_code: "UNKNOWN_EXCEPTION" } as const
    expect(reasonOf(aPaymentRow(unknown), false)).toBeUndefined()
    expect(reasonOf(aPaymentRow({ state: "canceled" }), false)?.advice).toBe("charged_goes_back")
  })

  it.each<[string, Parameters<typeof aPaymentRow>[0], boolean, string | undefined]>([
    ["the clerk stopped it", { state: "canceled", abandoned_at: now }, false, "stopped"],
    ["it was paid for no order", { state: "canceled", money_since: now }, false, "paid_back"],
    [
      "it was paid for no order and refunded",
      { state: "paid", money_since: now },
      true,
      "paid_back",
    ],
    ["another amount was paid", { state: "paid", paid_amount: "1" }, false, "other_amount"],
    ["another currency was paid", { state: "paid", paid_currency: "USD" }, false, "other_amount"],
    ["it is paid", { state: "paid", money_since: now }, false, undefined],
  ])("says so when %s", (_, given, returned, advice) => {
    expect(reasonOf(aPaymentRow(given), returned)?.advice).toBe(advice)
  })

  it("has the same sentences in both languages", () => {
    expect(Object.keys(clerkTextsOf("zh-CN"))).toEqual(Object.keys(clerkTextsOf("de")))
    expect(Object.keys(notDueTextsOf("zh-CN"))).toEqual(Object.keys(notDueTextsOf("de")))
    expect(notDueTextsOf("zh-CN").changed).not.toBe(notDueTextsOf(undefined).changed)
    expect(clerkTextsOf("zh-CN").scan_again).not.toBe(clerkTextsOf(undefined).scan_again)
  })
})

it("a sale is what the clerk has seen while it comes to what it was begun with", () => {
  const begun = { amount: "10050", currency_code: "CNY" }
  expect(isUnchanged(begun, { amount: 10050n, currency: "CNY" })).toBe(true)
  expect(isUnchanged(begun, { amount: 10051n, currency: "CNY" })).toBe(false)
  expect(isUnchanged(begun, { amount: 10050n, currency: "JPY" })).toBe(false)
  const older = { amount: null, currency_code: null }
  expect(isUnchanged(older, { amount: 1n, currency: "CNY" })).toBe(true)
})

it("what is said of a failed attempt does not repeat the shopper's code", () => {
  const code = "281234567890123456"
  expect(withoutCode(`INVALID_PAYMENT_CODE: ${code}, ${code}`, code)).not.toContain(code)
  expect(withoutCode("PROCESS_FAIL: no", undefined)).toBe("PROCESS_FAIL: no")
})

describe("a till's refund", () => {
  it("is made once: a repeat has not seen the first", () => {
    expect(whyNotRefunded(10n, { most: "5000", refunded: 10n, seen: 0n })?.message).toContain(
      "10 went back before, and not refunded_before 0"
    )
  })

  it("goes up to the place's limit for the sale, refunds before it counted", () => {
    expect(whyNotRefunded(5000n, { most: "5000", refunded: 0n, seen: 0n })).toBeUndefined()
    expect(
      whyNotRefunded(2001n, { most: "5000", refunded: 3000n, seen: 3000n })?.message
    ).toContain("3000 went back")
    expect(whyNotRefunded(1n, { most: undefined, refunded: 0n, seen: 0n })?.message).toContain(
      "gives nothing back"
    )
  })
})

describe("what a till may still give back", () => {
  it.each<[most: string | undefined, left: bigint, refunded: bigint, may: bigint]>([
    [undefined, 10_000n, 0n, 0n],
    ["5000", 10_000n, 0n, 5_000n],
    ["5000", 3_000n, 0n, 3_000n],
    ["5000", 7_000n, 3_000n, 2_000n],
    ["5000", 3_000n, 7_000n, 0n],
    ["5000", 0n, 0n, 0n],
  ])("most_refund %s, %s left of the payment, %s refunded: %s", (most, left, refunded, may) =>
    expect(refundableAt({ most, refunded }, left)).toBe(may)
  )
})
