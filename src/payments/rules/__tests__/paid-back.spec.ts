import { readDisputes } from "../../../disputes/rules/apply-message"
import type { OperationRow } from "../../../modules/alipay/ledger/rows"
import { isAllPaidBack, paidBackOf, type TakenBack } from "../paid-back"
import { aPaymentRow } from "./a-payment-row"

const refund = (amount: string, state: OperationRow["state"] = "succeeded") => ({
  kind: "refund" as const,
  state,
  amount,
})
const capture = { kind: "capture" as const, state: "succeeded" as const, amount: "1050" }
const paid = aPaymentRow({ state: "paid", amount: "1050", paid_amount: "1050" })

const takenBack = (
  operations: TakenBack["operations"],
  disputes: TakenBack["disputes"] = []
): TakenBack => ({ operations, disputes })

/** A dispute as its messages tell of it. */
const disputed = (disputeNotificationType: string, value: string) =>
  readDisputes([
    {
      body: {
        ...{ disputeId: "d1", disputeType: "CHARGEBACK", disputeNotificationType },
        disputeAmount: { currency: paid.currency_code, value },
      },
    },
  ])

it("what went back is what was refunded or may still be", () => {
  expect(paidBackOf(paid, takenBack([capture]))).toBe(0n)
  const refunds = [refund("500"), refund("300", "unknown"), refund("200", "failed")]
  expect(paidBackOf(paid, takenBack(refunds))).toBe(800n)
})

it("all went back when nothing of what was paid is left", () => {
  expect(isAllPaidBack(paid, takenBack([capture, refund("1050")]))).toBe(true)
  expect(isAllPaidBack(paid, takenBack([refund("500"), refund("550", "processing")]))).toBe(true)
  expect(isAllPaidBack(paid, takenBack([refund("1049")]))).toBe(false)
  expect(isAllPaidBack({ ...paid, paid_amount: "2000" }, takenBack([refund("1050")]))).toBe(false)
  const unpaid = { ...paid, state: "awaiting_shopper" as const }
  expect(isAllPaidBack(unpaid, takenBack([refund("1050")]))).toBe(false)
})

it("what a bank took back went back too, and what it may take did not", () => {
  const lost = disputed("RDR_RESOLVED", "600")
  expect(paidBackOf(paid, takenBack([capture], lost))).toBe(600n)
  expect(paidBackOf(paid, takenBack([], disputed("DISPUTE_CREATED", "600")))).toBe(0n)
  expect(isAllPaidBack(paid, takenBack([refund("450")], lost))).toBe(true)
  expect(isAllPaidBack(paid, takenBack([refund("449")], lost))).toBe(false)
  expect(isAllPaidBack(paid, takenBack([], disputed("DISPUTE_ACCEPTED", "1050")))).toBe(true)
})
