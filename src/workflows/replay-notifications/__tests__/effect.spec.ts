import { aPaymentRow } from "../../../payments/rules/__tests__/a-payment-row"
import { anOperationRow } from "../../../payments/rules/__tests__/an-operation-row"
import { effectOf } from "../effect"

const now = new Date()
const later = new Date(now.getTime() + 1_000)
const payment = aPaymentRow({})
const refund = anOperationRow()
const nothing = { payment: undefined, operation: undefined }

it.each([
  ["payment", { ...nothing, payment }, "check_payment"],
  ["payment_pending", { ...nothing, payment }, "check_payment"],
  ["dispute", { ...nothing, payment }, "check_payment"],
  ["payment", nothing, "find_payment"],
  ["refund", { payment, operation: refund }, "check_refund"],
  // A refund that was refused before may have been made all the same: the payment's own check finds it.
  ["refund", { payment, operation: anOperationRow({ state: "failed" }) }, "check_payment"],
  ["refund", nothing, "find_payment"],
  ["authorization", nothing, "check_agreement"],
  ["registration", nothing, "check_store"],
  ["unknown", { ...nothing, payment }, "nothing"],
] as const)("replaying a message of %s would: %#", (kind, known, effect) => {
  expect(effectOf({ kind, claimed_until: null }, known, now)).toBe(effect)
  expect(effectOf({ kind, claimed_until: now }, known, now)).toBe(effect)
  expect(effectOf({ kind, claimed_until: later }, known, now)).toBe("at_work")
})
