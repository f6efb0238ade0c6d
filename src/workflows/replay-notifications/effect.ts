import type { NotificationRow } from "../../modules/alipay"
import type { Known } from "../../notifications/known-payment"
import type { AlipayReplayEffect } from "../../types/http"

const OF_PAYMENT = new Set(["payment", "payment_pending", "capture", "dispute", "refund"])

/** They are about a dispute, and nothing is asked. */
const OF_DEFENSE = new Set(["defense_document", "defense_suggestion"])

/** What applying a message once more would do. */
export const effectOf = (
  { kind, claimed_until: claimed }: Pick<NotificationRow, "kind" | "claimed_until">,
  { payment, operation }: Known,
  now: Date
): AlipayReplayEffect => {
  if (claimed !== null && claimed > now) {
    return "at_work"
  }
  if (kind === "authorization") {
    return "check_agreement"
  }
  if (kind === "registration") {
    return "check_store"
  }
  if (OF_DEFENSE.has(kind)) {
    return "note_advice"
  }
  if (!OF_PAYMENT.has(kind)) {
    return "nothing"
  }
  if (kind === "refund" && operation !== undefined && operation.state !== "failed") {
    return "check_refund"
  }
  return payment === undefined ? "find_payment" : "check_payment"
}
