import { actorsOfMovements, emailsOfAdmins, paymentsOfSessions } from "../../../../medusa/actors"
import type { AlipayModuleService, NotificationRow, PaymentRow } from "../../../../modules/alipay"
import type { ListedPayment } from "../../../../payments/list-payments"
import { failureReasonOf } from "../../../../payments/rules/failure-reason"
import { canRelease, capturableOf } from "../../../../payments/rules/held-money"
import type { AdminAlipayPaymentDetail } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"
import { presentHistory, presentItems } from "../attention/present-item"
import { presentNotification } from "../notifications/present-notification"
import { presentDiscounts } from "./present-discount"
import { presentOperation, presentPayment } from "./present-payment"

const MOST_MESSAGES = 50

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

const messagesOf = async (
  { messageList }: AlipayModuleService,
  { row, operations }: ListedPayment
): Promise<NotificationRow[]> => {
  const requests = operations.map(({ request_id }) => request_id)
  const ids = [row.payment_request_id, row.gateway_payment_id ?? row.id, ...requests]
  return await messageList.byIds(await messageList.find({ ids }), MOST_MESSAGES)
}

/** E-mail addresses of who asked for captures and refunds, by Medusa's ids of these. */
const actorsOf = async (
  alipay: AlipayModuleService,
  { operations }: ListedPayment
): Promise<Map<string, string>> => {
  const actors = await actorsOfMovements(
    alipay,
    operations.map(({ medusa_id }) => medusa_id)
  )
  const emails = await emailsOfAdmins(alipay, [...actors.values()])
  return new Map([...actors].map(([id, actor]) => [id, emails.get(actor) ?? actor]))
}

/** The dashboard is one for all regions. */
const DASHBOARD = "https://dashboard.antom.com/global-payments/home"

const dashboardOf = ({ settings }: AlipayModuleService, row: PaymentRow): string =>
  (settings.dashboard_url ?? DASHBOARD).replaceAll(
    "{payment_id}",
    encodeURIComponent(row.gateway_payment_id ?? "")
  )

/** A payment with everything that is known of it. @param emails whether the caller may learn shoppers' e-mail addresses */
export const presentDetail = async (
  alipay: AlipayModuleService,
  listed: ListedPayment,
  { emails }: { emails: boolean }
): Promise<AdminAlipayPaymentDetail> => {
  const { row, operations } = listed
  const [messages, history, open, actors, payments] = await Promise.all([
    messagesOf(alipay, listed),
    alipay.history.ofPayments([row.id]),
    alipay.attention.openOf(row.id),
    actorsOf(alipay, listed),
    paymentsOfSessions(alipay, [row.session_id]),
  ])
  const payment = presentPayment(listed)
  const now = alipay.now()
  return {
    ...payment,
    email: emails ? payment.email : null,
    session_id: row.session_id,
    medusa_payment_id: payments.get(row.session_id) ?? null,
    card: row.card,
    review: row.review,
    reason: row.state === "paid" ? null : failureReasonOf(row.result_code),
    discount: presentDiscounts([row])[0] ?? null,
    capturable_amount: capturableOf(row, operations, now).toString(),
    can_release: canRelease(row, operations, now),
    dashboard_url: dashboardOf(alipay, row),
    payment_collection_id: row.payment_collection_id,
    client_id: row.client_id,
    agreement_id: row.agreement_id,
    paid_amount: row.paid_amount,
    paid_currency: row.paid_currency,
    shopper_paid_amount: row.shopper_paid_amount,
    shopper_paid_currency: row.shopper_paid_currency,
    shopper_paid_decimals: decimalsOf(row.shopper_paid_currency),
    expires_at: iso(row.expires_at),
    paid_at: iso(row.paid_at ?? row.money_since),
    hold_expires_at: iso(row.hold_expires_at),
    next_check_at: iso(row.next_check_at),
    updated_at: row.updated_at.toISOString(),
    operations: operations.map((each) =>
      presentOperation(each, actors.get(each.medusa_id ?? "") ?? null)
    ),
    notifications: messages.map(presentNotification),
    history: await presentHistory(alipay, history, () => row.payment_request_id),
    attention: await presentItems(alipay, open, { emails }),
  }
}
