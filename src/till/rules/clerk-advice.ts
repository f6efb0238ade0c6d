import type { AlipayReasonCode } from "../../types/http"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { declineReasonOf } from "../../payments/rules/decline-reason"
import type { ClerkAdvice } from "./clerk-texts"

/** The code on the shopper's phone is old, or was not read right. */
const STALE_CODES: ReadonlySet<string> = new Set([
  "INVALID_PAYMENT_CODE",
  "EXPIRED_CODE",
  "INVALID_CODE",
])

const BY_REASON: Readonly<Partial<Record<AlipayReasonCode, ClerkAdvice>>> = {
  insufficient_funds: "other_means",
  limit_exceeded: "other_means",
  card_refused: "other_means",
  risk: "other_means",
  account_problem: "shoppers_wallet",
  authentication_failed: "shoppers_wallet",
  not_supported: "shoppers_wallet",
  shop_problem: "shop_problem",
  canceled: "start_again",
  expired: "start_again",
  not_received: "start_again",
}

export type ClerkReason = { code: AlipayReasonCode; advice: ClerkAdvice }

/** Why a payment at a till came to nothing, and what to do; nothing while it may still be paid. */
export const reasonOf = ({
  state,
  result_code: code,
}: Pick<PaymentRow, "state" | "result_code">): ClerkReason | undefined => {
  if (state === "canceled") {
    return { code: "canceled", advice: "charged_goes_back" }
  }
  if (state !== "failed") {
    return undefined
  }
  const reason = declineReasonOf(code)
  if (code !== null && STALE_CODES.has(code)) {
    return { code: "expired", advice: "scan_again" }
  }
  return { code: reason, advice: BY_REASON[reason] ?? "other_means" }
}
