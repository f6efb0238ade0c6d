import type { AdminAlipayPaymentChange, AdminAlipayPaymentDetail } from "../../../../types/http"

const COMPARED: readonly AdminAlipayPaymentChange["field"][] = [
  "status",
  "refund_state",
  "captured_amount",
  "refunded_amount",
  "refunding_amount",
  "charged_back_amount",
]

/** What of a payment differs. */
export const changesOf = (
  before: AdminAlipayPaymentDetail,
  after: AdminAlipayPaymentDetail
): AdminAlipayPaymentChange[] =>
  COMPARED.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }))
