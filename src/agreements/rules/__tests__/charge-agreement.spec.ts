import { toChargeOutcome } from "../charge-outcome"
import { declineReasonOf } from "../../../payments/rules/decline-reason"
import { assertSameCharge, readChargeRequest, type ChargeAgreementInput } from "../charge-request"
import { RESULT_CODES } from "../../../gateway"
import { PAYMENT_TRANSITIONS, type PaymentState } from "../../../modules/alipay/ledger/states"
import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"

const NOW = new Date("2026-06-01T00:00:00Z")
const input = (changes: Partial<ChargeAgreementInput> = {}): ChargeAgreementInput => ({
  agreement_id: "alagr_1",
  customer_id: "cus_1",
  amount: 9.9,
  currency_code: "hkd",
  idempotency_key: "june",
  ...changes,
})

const chargeOf = (of: ChargeAgreementInput) => {
  const { debtor: _, ...request } = readChargeRequest(of)
  return { ...request, amount: String(of.amount), id: "c", session_id: null, created_at: NOW }
}

describe("a charge's request", () => {
  it("is read", () => {
    expect(readChargeRequest(input())).toMatchObject({ amount: "9.9", currency_code: "HKD" })
  })

  it.each([
    ["nothing", { amount: 0 }, /amount must be more than 0/],
    ["less than nothing", { amount: -1 }, /amount must be more than 0/],
    ["no number", { amount: "much" }, /amount must be a number/],
    ["not a number", { amount: NaN }, /^amount must be a number/],
    ["an endless number", { amount: Infinity }, /^amount must be a number/],
    ["a key with a zero character", { idempotency_key: "a\0" }, /^idempotency_key holds/],
    ["a key with half a character", { idempotency_key: "a\ud800" }, /^idempotency_key holds/],
    ["an order with a zero character", { order_id: "o\0" }, /^order_id holds/],
    ["a power of ten", { amount: "1e3" }, /amount must be a number/],
    ["a power of ten in a raw amount", { amount: { value: "1e3" } }, /amount must be a number/],
    ["too many decimals", { amount: "9.999" }, /9\.999 has more decimals than HKD has/],
    [
      "decimals of a currency without",
      { amount: "9.5", currency_code: "jpy" },
      /more decimals than JPY/,
    ],
    ["an unknown currency", { currency_code: "xxx" }, /XXX/],
    ["no key", { idempotency_key: "" }, /idempotency_key/],
    ["a key too long", { idempotency_key: "k".repeat(256) }, /idempotency_key/],
    ["no customer", { customer_id: "" }, /customer_id is missing/],
    [
      "what no order owes",
      { amount: "owed" },
      /^amount "owed" is what an order owes: give order_id/,
    ],
    ["two places to book it", { order_id: "o", payment_collection_id: "p" }, /either order_id or/],
  ])("is refused with %s", (_, changes, message) => {
    expect(() => readChargeRequest(input(changes))).toThrow(message)
  })

  it.each([null, undefined, true, [98], {}, { value: [98] }, { value: null }])(
    "is refused with the amount %j, which a caller without types may send",
    (amount) => {
      const sent = { ...input() }
      Reflect.set(sent, "amount", amount)
      expect(() => readChargeRequest(sent)).toThrow(/^amount must be a number of major units/)
    }
  )

  it.each([
    ["amount", { amount: 10 }],
    ["currency_code", { currency_code: "cny" }],
    ["agreement_id", { agreement_id: "alagr_2" }],
    ["customer_id", { customer_id: "cus_2" }],
    ["order_id", { order_id: "order_1" }],
  ])("is refused with a key that was used with another %s", (field, changes) => {
    const first = chargeOf(input())
    expect(() => assertSameCharge(readChargeRequest(input(changes)), first)).toThrow(
      `another ${field}`
    )
  })

  it("may be repeated, however the amount is written", () => {
    const first = chargeOf(input())
    expect(() =>
      assertSameCharge(readChargeRequest(input({ amount: "9.90" })), first)
    ).not.toThrow()
  })
})

describe("a charge of what an order owes", () => {
  const owed = { amount: "owed", order_id: "order_1" }

  it("has no amount", () => {
    expect(readChargeRequest(input(owed))).toMatchObject({ amount: null, debtor: "order_1" })
  })

  it("may be repeated when it has its amount, and no other order be charged under its key", () => {
    const first = { ...chargeOf(input(owed)), amount: "108" }
    expect(() => assertSameCharge(readChargeRequest(input(owed)), first)).not.toThrow()
    const other = readChargeRequest(input({ ...owed, order_id: "order_2" }))
    expect(() => assertSameCharge(other, first)).toThrow("another order_id")
  })
})

describe("a charge's outcome", () => {
  it("is paid only when the ledger says paid, and unknown while it is open", () => {
    const outcomes = (Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]).map((state) => {
      const outcome = toChargeOutcome(aPaymentRow({ state }), NOW)
      return [state, outcome === "dead" ? outcome : outcome.outcome]
    })
    expect(Object.fromEntries(outcomes)).toEqual({
      ready: "unknown",
      created: "unknown",
      unknown: "unknown",
      awaiting_shopper: "unknown",
      pending: "unknown",
      authorized: "unknown",
      paid: "paid",
      failed: "declined",
      canceled: "declined",
    })
  })

  it.each([
    ["USER_BALANCE_NOT_ENOUGH", "insufficient_funds", "2026-06-02T00:00:00.000Z"],
    ["PAYMENT_AMOUNT_EXCEED_LIMIT", "limit_exceeded", "2026-06-02T00:00:00.000Z"],
    ["RISK_REJECT", "risk", null],
    ["CURRENCY_NOT_SUPPORT", "not_supported", null],
    ["ACCESS_DENIED", "shop_problem", "2026-06-01T06:00:00.000Z"],
    ["ORDER_NOT_EXIST", "not_received", "2026-06-01T00:00:00.000Z"],
    ["PROCESS_FAIL", "declined", "2026-06-02T00:00:00.000Z"],
  ])("for %s says %s and when another try makes sense", (result_code, reason, retry_at) => {
    expect(toChargeOutcome(aPaymentRow({ state: "failed", result_code }), NOW)).toMatchObject({
      outcome: "declined",
      reason,
      retry: retry_at !== null,
      retry_at,
    })
  })

  it("calls nothing paid whose draft is no order yet, and says what went back", () => {
    const row = aPaymentRow({ state: "paid" })
    const places = (["placed", "unplaced", "returned"] as const).map((place) =>
      toChargeOutcome(row, NOW, place)
    )
    expect(places).toMatchObject(
      ["paid", "unknown", "returned"].map((outcome) => ({
        outcome,
        payment_request_id: row.payment_request_id,
      }))
    )
  })

  it("tells a dead agreement from a declined charge", () => {
    const row = aPaymentRow({ state: "failed", result_code: "INVALID_ACCESS_TOKEN" })
    expect(toChargeOutcome(row, NOW)).toBe("dead")
  })

  it("has a reason for every documented code", () => {
    for (const code of RESULT_CODES.keys()) {
      expect(declineReasonOf(code)).toMatch(/^[a-z_]+$/)
    }
  })
})
