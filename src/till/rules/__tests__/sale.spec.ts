import { PAYMENT_TRANSITIONS, type PaymentState } from "../../../modules/alipay/ledger/states"
import { reasonOf } from "../clerk-advice"
import { clerkTextsOf } from "../clerk-texts"
import { refundableAt, whyNotRefunded } from "../refund-limit"
import { attemptStateOf, mayBePaid, saleStateOf, type Sold } from "../sale-state"

const STATES = Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]
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
    ["it has an order", { orderId: "order_1", canceledAt: new Date() }, "sold"],
    ["it was canceled", { canceledAt: new Date() }, "canceled"],
    [
      "it was canceled and may still be paid",
      { canceledAt: new Date(), attempt: { state: "awaiting_shopper" } },
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
    expect(reasonOf({ state: "failed", result_code })).toEqual({ code, advice })
  )

  it("is nothing while it may be paid, and that money goes back when it is canceled", () => {
    expect(reasonOf({ state: "unknown", result_code: "UNKNOWN_EXCEPTION" })).toBeUndefined()
    expect(reasonOf({ state: "canceled", result_code: null })?.advice).toBe("charged_goes_back")
  })

  it("has the same sentences in both languages", () => {
    expect(Object.keys(clerkTextsOf("zh-CN"))).toEqual(Object.keys(clerkTextsOf("de")))
    expect(clerkTextsOf("zh-CN").scan_again).not.toBe(clerkTextsOf(undefined).scan_again)
  })
})

describe("a till's refund", () => {
  it("goes up to the place's limit for the sale, refunds before it counted", () => {
    expect(whyNotRefunded(5000n, { most: "5000", refunded: 0n })).toBeUndefined()
    expect(whyNotRefunded(2001n, { most: "5000", refunded: 3000n })).toContain("3000 went back")
    expect(whyNotRefunded(1n, { most: undefined, refunded: 0n })).toContain("gives nothing back")
  })
})

describe("what a till may still give back", () => {
  it.each<[most: string | undefined, paid: bigint, refunded: bigint, left: bigint]>([
    [undefined, 10_000n, 0n, 0n],
    ["5000", 10_000n, 0n, 5_000n],
    ["5000", 3_000n, 0n, 3_000n],
    ["5000", 10_000n, 3_000n, 2_000n],
    ["5000", 10_000n, 7_000n, 0n],
  ])("most_refund %s of %s paid, %s refunded: %s", (most, paid, refunded, left) =>
    expect(refundableAt({ most, refunded }, paid)).toBe(left)
  )
})
