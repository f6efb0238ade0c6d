import type { NotificationRow } from "../../../../modules/alipay"
import type { AdminAlipayNotificationItem, AlipayMessageKind } from "../../../../types/http"

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

/** A genuine message as a list shows it. */
export const presentNotification = (row: NotificationRow): AdminAlipayNotificationItem => ({
  id: row.id,
  state: row.state,
  kind: row.kind as AlipayMessageKind,
  handle: row.handle,
  client_id: row.client_id,
  payment_request_id: row.payment_request_id,
  gateway_payment_id: row.payment_id,
  request_id: row.request_id,
  attempts: row.attempts,
  last_error: row.last_error,
  refusal: null,
  applied_at: iso(row.applied_at),
  next_attempt_at: iso(row.next_check_at),
  created_at: row.created_at.toISOString(),
})
