import { orderFactsOf } from "../../../../medusa/order-book"
import type { AlipayModuleService, NotificationRow } from "../../../../modules/alipay"
import type { RefusedRow } from "../../../../modules/alipay/inbox/refused-messages"
import { cutPersonal } from "../../../../notifications/cut-personal"
import { knownOf } from "../../../../notifications/known-payment"
import type { AdminAlipayNotificationDetail } from "../../../../types/http"
import { effectOf } from "../../../../workflows/replay-notifications/effect"
import { presentHistory } from "../attention/present-item"
import { presentNotification, presentRefused } from "./present-notification"

/** Clocks of two servers differ by a little. */
const BEFORE_MS = 1_000

export const presentGenuineDetail = async (
  alipay: AlipayModuleService,
  row: NotificationRow
): Promise<AdminAlipayNotificationDetail> => {
  const known = await knownOf(alipay, row)
  const { payment } = known
  const [facts, history] = await Promise.all([
    payment && orderFactsOf(alipay, [payment.payment_collection_id]),
    payment ? alipay.history.ofPayments([payment.id]) : [],
  ])
  const order = payment && facts?.get(payment.payment_collection_id)
  const since = row.created_at.getTime() - BEFORE_MS
  return {
    ...presentNotification(row),
    body: cutPersonal(row.body) as Record<string, unknown>,
    request_time: row.request_time,
    payment: payment
      ? {
          id: payment.id,
          order_id: order?.order_id ?? null,
          order_display_id: order?.order_display_id ?? null,
        }
      : null,
    history: await presentHistory(
      alipay,
      history.filter(({ created_at }) => created_at.getTime() >= since),
      () => payment?.payment_request_id ?? null
    ),
    can_replay: !["nothing", "at_work"].includes(effectOf(row, known, alipay.now())),
  }
}

export const presentRefusedDetail = (row: RefusedRow): AdminAlipayNotificationDetail => ({
  ...presentRefused(row),
  body: row.body,
  request_time: row.request_time,
  payment: null,
  history: [],
  can_replay: false,
})
