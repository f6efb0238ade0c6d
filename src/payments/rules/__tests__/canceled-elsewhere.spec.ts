import { canceledElsewhere } from "../canceled-elsewhere"
import { aPaymentRow } from "./a-payment-row"
import { anOperationRow as operation } from "./an-operation-row"

const wallet = aPaymentRow({ state: "paid", amount: "1000", paid_amount: "1000" })
const card = { ...wallet, payment_method_type: "CARD" }
const capture = operation({ kind: "capture", amount: "400" })
const cancel = operation({ kind: "cancel", origin: "release", amount: "1000" })

describe("what went back by a cancel in the gateway's dashboard", () => {
  it.each([
    ["all that was paid", wallet, [], 1000n],
    ["what no refund had given back", wallet, [operation({ amount: "300" })], 700n],
    ["all, a refund having failed", wallet, [operation({ state: "failed" })], 1000n],
    ["nothing that was back already", wallet, [operation({ amount: "1000" })], 0n],
    ["nothing of a hold", card, [], 0n],
    ["what was captured of a hold", card, [capture], 400n],
    ["nothing yet, a refund being open", wallet, [operation({ state: "processing" })], 0n],
    ["nothing, the cancel being ours", wallet, [cancel], 0n],
    ["nothing yet, our cancel being open", wallet, [{ ...cancel, state: "unknown" as const }], 0n],
    [
      "all, our cancel having been refused",
      wallet,
      [{ ...cancel, state: "failed" as const }],
      1000n,
    ],
  ])("%s", (_, row, operations, amount) => {
    expect(canceledElsewhere(row, { operations, disputes: [] })).toBe(amount)
  })
})
