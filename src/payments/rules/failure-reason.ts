import { meaningOf, type ResultMeaning } from "../../gateway"
import type { AlipayFailureReason } from "../../types/http"

const REASONS: Readonly<Partial<Record<ResultMeaning, AlipayFailureReason>>> = {
  declined: "declined",
  risk: "risk",
  closed: "closed",
  canceled: "closed",
  not_found: "not_found",
  window_exceeded: "too_late",
  merchant_balance: "merchant_balance",
  amount_exceeded: "amount_exceeded",
  not_supported: "not_supported",
  account: "account",
}

/** Why a refund or cancel was not made; a code of ours, not the gateway's. */
export const CHARGED_BACK = "CHARGED_BACK"

/** Why the gateway refused, for an admin, by its result code; nothing where the code says no more than that it did. */
export const failureReasonOf = (code: string | null): AlipayFailureReason | null => {
  if (code === CHARGED_BACK) {
    return "charged_back"
  }
  const meaning = code === null ? undefined : meaningOf(code)
  return (meaning && REASONS[meaning]) ?? null
}
