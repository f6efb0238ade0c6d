import type { AlipayModuleService, NotificationRow } from "../../../../modules/alipay"
import type { ListedPayment } from "../../../../payments/list-payments"
import type { AdminAlipayPaymentDetail } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"
import { presentHistory, presentItems } from "../attention/present-item"
import { presentNotification } from "../notifications/present-notification"
import { presentOperation, presentPayment } from "./present-payment"

const MOST_MESSAGES = 50

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

const messagesOf = async (
  { messageList }: AlipayModuleService,
  { row, operations }: ListedPayment
): Promise<NotificationRow[]> => {
  const requests = operations.map(({ request_id }) => request_id)
  const ids = [row.payment_request_id, row.payment_id ?? row.id, ...requests]
  return await messageList.byIds(await messageList.find({ ids }), MOST_MESSAGES)
}

/** A payment with everything that is known of it. */
export const presentDetail = async (
  alipay: AlipayModuleService,
  listed: ListedPayment
): Promise<AdminAlipayPaymentDetail> => {
  const { row, operations } = listed
  const [messages, history, open] = await Promise.all([
    messagesOf(alipay, listed),
    alipay.history.ofPayments([row.id]),
    alipay.attention.openOf(row.id),
  ])
  return {
    ...presentPayment(listed),
    session_id: row.session_id,
    payment_collection_id: row.payment_collection_id,
    client_id: row.client_id,
    agreement_id: row.agreement_id,
    paid_amount: row.paid_amount,
    paid_currency: row.paid_currency,
    shopper_paid_amount: row.shopper_paid_amount,
    shopper_paid_currency: row.shopper_paid_currency,
    shopper_paid_decimals: decimalsOf(row.shopper_paid_currency),
    expires_at: iso(row.expires_at),
    paid_at: iso(row.money_since),
    hold_expires_at: iso(row.hold_expires_at),
    next_check_at: iso(row.next_check_at),
    updated_at: row.updated_at.toISOString(),
    operations: operations.map(presentOperation),
    notifications: messages.map(presentNotification),
    history: history.map((entry) => presentHistory(entry, row.payment_request_id)),
    attention: await presentItems(alipay, open),
  }
}
