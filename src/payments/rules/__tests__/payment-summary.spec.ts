import { applyMessages } from "../../../disputes/rules/apply-message"
import type { OperationRow } from "../../../modules/alipay"
import type { DisputeFacts } from "../../../modules/alipay/disputes/dispute-row"
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

let disputes = 0
const dispute = (
  state: DisputeFacts["state"],
  amount: string | null,
  currency_code = "CNY"
): DisputeFacts => ({
  ...applyMessages(`dispute_${(disputes += 1)}`, undefined, []),
  ...{ state, amount, currency_code },
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
    expect(summarize(paid, [], [])).toMatchObject({ captured: 10050n, refundState: "none" })
    const elsewhere = { ...paid, paid_amount: "1300", paid_currency: "USD" }
    expect(summarize(elsewhere, [], []).captured).toBe(10050n)
  })

  it("that is held is captured as far as its captures succeeded", () => {
    const held = { ...paid, state: "authorized" as const }
    expect(summarize(held, [], []).captured).toBe(0n)
    const captures = [
      operation("capture", "succeeded", "5000"),
      operation("capture", "failed", "50"),
      operation("capture", "processing", "9"),
    ]
    expect(summarize(held, captures, [])).toMatchObject({ status: "held", captured: 5000n })
  })

  it.each([
    ["none", []],
    ["none", [operation("refund", "failed", "10050")]],
    ["partial", [operation("refund", "succeeded", "50")]],
    ["full", [operation("refund", "succeeded", "50"), operation("refund", "succeeded", "10000")]],
    ["in_process", [operation("refund", "processing", "50")]],
    ["in_process", [operation("refund", "succeeded", "50"), operation("refund", "unknown", "1")]],
  ])("is refunded: %s", (state, operations) => {
    expect(summarize(paid, operations, []).refundState).toBe(state)
  })

  it.each<[string, readonly DisputeFacts[], readonly ReturnType<typeof operation>[], string]>([
    ["no dispute", [], [], "0 taken, 10050 left"],
    ["an open one", [dispute("open", "4000")], [], "0 taken, 0 left"],
    ["one that is won", [dispute("won", "4000")], [], "0 taken, 10050 left"],
    ["a lost part", [dispute("lost", "4000")], [], "4000 taken, 6050 left"],
    [
      "a lost part and a refund",
      [dispute("lost", "4000")],
      [operation("refund", "succeeded", "1000"), operation("refund", "processing", "50")],
      "4000 taken, 5000 left",
    ],
    ["all lost", [dispute("lost", "10050")], [], "10050 taken, 0 left"],
    [
      "more lost than paid",
      [dispute("lost", "10000"), dispute("accepted", "90")],
      [],
      "10050 taken, 0 left",
    ],
    ["an amount that is not known", [dispute("lost", null)], [], "10050 taken, 0 left"],
    ["one of another currency", [dispute("lost", "1", "USD")], [], "10050 taken, 0 left"],
    [
      "a question for papers",
      [{ ...dispute("open", "4000"), kind: "retrieval" }],
      [],
      "0 taken, 10050 left",
    ],
  ])("says what disputes have taken, and what they leave: %s", (_, disputes, operations, said) => {
    const { chargedBack, refundable } = summarize(paid, operations, disputes)
    expect(`${chargedBack} taken, ${refundable} left`).toBe(said)
  })

  it("that is held has nothing to refund", () =>
    expect(summarize({ ...paid, state: "authorized" }, [], []).refundable).toBe(0n))

  it("counts no money of another currency", () => {
    const foreign = { ...operation("refund", "succeeded", "50"), currency_code: "USD" }
    expect(summarize(paid, [foreign], [])).toMatchObject({ refunded: 0n, refundState: "none" })
  })
})
