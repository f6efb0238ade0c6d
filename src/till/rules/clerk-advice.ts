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

type Attempt = Pick<
  PaymentRow,
  | "state"
  | "result_code"
  | "abandoned_at"
  | "money_since"
  | "amount"
  | "currency_code"
  | "paid_amount"
  | "paid_currency"
>

/** A clerk stopped it, or it ran out; or it was paid, and is paid back. */
const adviceOnEnd = ({ abandoned_at, money_since }: Attempt): ClerkAdvice => {
  if (abandoned_at !== null) {
    return "stopped"
  }
  return money_since === null ? "charged_goes_back" : "paid_back"
}

const isOtherAmount = (row: Attempt): boolean =>
  (row.paid_amount ?? row.amount) !== row.amount ||
  (row.paid_currency ?? row.currency_code) !== row.currency_code

/**
 * Why a payment at a till came to nothing, and what to do; nothing while it may still be paid, or is.
 * @param returned all of its money went back
 */
export const reasonOf = (row: Attempt, returned: boolean): ClerkReason | undefined => {
  const { state, result_code: code } = row
  if (state === "canceled" || returned) {
    return { code: "canceled", advice: adviceOnEnd(row) }
  }
  if (state === "paid" && isOtherAmount(row)) {
    return { code: "shop_problem", advice: "other_amount" }
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
