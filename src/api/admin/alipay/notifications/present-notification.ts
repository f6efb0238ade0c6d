import type { NotificationRow } from "../../../../modules/alipay"
import type { RefusedRow } from "../../../../modules/alipay/inbox/refused-messages"
import type {
  AdminAlipayNotificationItem,
  AlipayMessageKind,
  AlipayNotificationRefusal,
} from "../../../../types/http"

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

/** A genuine message as a list shows it. */
export const presentNotification = (row: NotificationRow): AdminAlipayNotificationItem => ({
  id: row.id,
  state: row.state,
  kind: row.kind as AlipayMessageKind,
  handle: row.handle,
  client_id: row.client_id,
  payment_request_id: row.payment_request_id,
  gateway_payment_id: row.gateway_payment_id,
  request_id: row.request_id,
  attempts: row.attempts,
  last_error: row.last_error,
  last_error_sentence: row.last_error_sentence,
  refusal: null,
  applied_at: iso(row.applied_at),
  next_attempt_at: iso(row.next_check_at),
  created_at: row.created_at.toISOString(),
})

/** A refused message: nothing that it says of itself is passed on as if it were true. */
export const presentRefused = (row: RefusedRow): AdminAlipayNotificationItem => ({
  id: row.id,
  state: "refused",
  kind: null,
  handle: row.handle,
  client_id: row.client_id,
  payment_request_id: null,
  gateway_payment_id: null,
  request_id: null,
  attempts: 0,
  last_error: null,
  last_error_sentence: null,
  refusal: row.refusal as AlipayNotificationRefusal,
  applied_at: null,
  next_attempt_at: null,
  created_at: row.created_at.toISOString(),
})

/** A message of either kind. */
export const presentMessage = (row: NotificationRow | RefusedRow): AdminAlipayNotificationItem =>
  "refusal" in row ? presentRefused(row) : presentNotification(row)
