import type { OperationRow } from "../../../modules/alipay"
import {
  OPERATION_TRANSITIONS,
  PAYMENT_TRANSITIONS,
  type OperationState,
  type PaymentState,
} from "../../../modules/alipay/ledger/states"
import { STATES_OF_REFUND, STATES_OF_STATUS, summarize } from "../payment-summary"

const paid = {
  ...{ state: "paid" as PaymentState, amount: "10050", currency_code: "CNY" },
  ...{ paid_amount: "10050" as string | null, paid_currency: "CNY" as string | null },
}
const operation = (kind: OperationRow["kind"], state: OperationState, amount: string) => ({
  ...{ kind, state, amount },
  currency_code: "CNY",
})

describe("a payment in a merchant's words", () => {
  it("has a word for every state of the ledger, and only one", () => {
    expect(Object.values(STATES_OF_STATUS).flat().sort()).toEqual(
      Object.keys(PAYMENT_TRANSITIONS).sort()
    )
    expect(Object.values(STATES_OF_REFUND).flat().sort()).toEqual(
      Object.keys(OPERATION_TRANSITIONS).sort()
    )
  })

  it("that a wallet paid is captured without a capture", () => {
    expect(summarize(paid, [])).toMatchObject({ captured: 10050n, refundState: "none" })
    const elsewhere = { ...paid, paid_amount: "1300", paid_currency: "USD" }
    expect(summarize(elsewhere, []).captured).toBe(10050n)
  })

  it("that is held is captured as far as its captures succeeded", () => {
    const held = { ...paid, state: "authorized" as const }
    expect(summarize(held, []).captured).toBe(0n)
    const captures = [
      operation("capture", "succeeded", "5000"),
      operation("capture", "failed", "50"),
      operation("capture", "processing", "9"),
    ]
    expect(summarize(held, captures)).toMatchObject({ status: "held", captured: 5000n })
  })

  it.each([
    ["none", []],
    ["none", [operation("refund", "failed", "10050")]],
    ["partial", [operation("refund", "succeeded", "50")]],
    ["full", [operation("refund", "succeeded", "50"), operation("refund", "succeeded", "10000")]],
    ["in_process", [operation("refund", "processing", "50")]],
    ["in_process", [operation("refund", "succeeded", "50"), operation("refund", "unknown", "1")]],
  ])("is refunded: %s", (state, operations) => {
    expect(summarize(paid, operations).refundState).toBe(state)
  })

  it("counts no money of another currency", () => {
    const foreign = { ...operation("refund", "succeeded", "50"), currency_code: "USD" }
    expect(summarize(paid, [foreign])).toMatchObject({ refunded: 0n, refundState: "none" })
  })
})
