import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  AdminAlipayAttentionDetail,
  AdminAlipayAttentionItem,
  AdminAlipayGatewayView,
  AdminAlipayHistoryEntry,
  AdminAlipayMedusaView,
} from "../../../../types/http"
import { safeActions } from "../../../../attention/rules/safe-actions"
import { roundedMinor } from "../../../../medusa/rules/minor-units"
import { emailsOfAdmins } from "../../../../medusa/actors"
import { orderFactsOf } from "../../../../medusa/order-book"
import type { WithDatabase } from "../../../../medusa/services"
import {
  alipayOf,
  type AttentionRow,
  type HistoryRow,
  type PaymentRow,
} from "../../../../modules/alipay"
import {
  readItemPayment,
  situationOf,
  type ItemPayment,
} from "../../../../workflows/attention/read-situation"
import { decimalsOf } from "./decimals-of"
import type { AttentionStores } from "../../../../modules/alipay/parts"

const iso = (date: Date | null): string | null => date?.toISOString() ?? null

/** What an item is about. */
type About = Pick<
  AdminAlipayAttentionItem,
  "payment_request_id" | "order_id" | "order_display_id" | "email"
>

const NOTHING: About = {
  payment_request_id: null,
  order_id: null,
  order_display_id: null,
  email: null,
}

const presentItem = (row: AttentionRow, now: Date, about: About): AdminAlipayAttentionItem => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  handle: row.handle,
  subject: row.subject,
  ...about,
  facts: row.facts,
  amount: row.amount,
  currency_code: row.currency_code,
  currency_decimals: decimalsOf(row.currency_code),
  resolution: row.resolution,
  reason: row.reason,
  closed_by: row.closed_by,
  closed_at: iso(row.closed_at),
  created_at: row.created_at.toISOString(),
  age_seconds: Math.max(
    0,
    Math.round(((row.closed_at ?? now).getTime() - row.created_at.getTime()) / 1_000)
  ),
})

/** Entries with the e-mail addresses of the admins. @param requestIdOf an entry's payment request */
export const presentHistory = async (
  alipay: WithDatabase,
  rows: readonly HistoryRow[],
  requestIdOf: (row: HistoryRow) => string | null
): Promise<AdminAlipayHistoryEntry[]> => {
  const emails = await emailsOfAdmins(
    alipay,
    rows.map(({ actor_id }) => actor_id)
  )
  return rows.map((row) => ({
    id: row.id,
    what: row.what,
    actor_id: row.actor_id,
    actor: row.actor_id === null ? null : (emails.get(row.actor_id) ?? row.actor_id),
    payment_request_id: requestIdOf(row),
    details: row.details,
    created_at: row.created_at.toISOString(),
  }))
}

/** Whether a caller may learn shoppers' e-mail addresses. */
type Shown = { emails: boolean }

/** What payments are about, by their ids. */
const aboutOf = async (
  alipay: WithDatabase,
  payments: readonly PaymentRow[],
  { emails }: Shown
): Promise<Map<string, About>> => {
  const facts = await orderFactsOf(
    alipay,
    payments.map(({ payment_collection_id }) => payment_collection_id)
  )
  return new Map(
    payments.map(({ id, payment_request_id, payment_collection_id }) => {
      const { order_id, order_display_id, email } = facts.get(payment_collection_id) ?? NOTHING
      const about = { payment_request_id, order_id, order_display_id }
      return [id, { ...about, email: emails ? email : null }]
    })
  )
}

/** Items with the payment request and the order each is about. */
export const presentItems = async (
  alipay: AttentionStores & WithDatabase,
  rows: readonly AttentionRow[],
  shown: Shown
): Promise<AdminAlipayAttentionItem[]> => {
  const ids = rows.flatMap(({ alipay_payment_id }) => alipay_payment_id ?? [])
  const about =
    ids.length === 0 ? undefined : await aboutOf(alipay, await alipay.payments.byIds(ids), shown)
  const now = alipay.now()
  return rows.map((row) =>
    presentItem(row, now, about?.get(row.alipay_payment_id ?? "") ?? NOTHING)
  )
}

/** An item with both sides next to each other, what may be done, and what has been. */
export const presentDetail = async (
  container: MedusaContainer,
  item: AttentionRow,
  shown: Shown
): Promise<AdminAlipayAttentionDetail> => {
  const alipay = alipayOf(container)
  const payment = await readItemPayment(container, item)
  const requestId = payment?.row.payment_request_id ?? null
  const history = await alipay.history.ofAttention(item.id)
  const about = payment && (await aboutOf(alipay, [payment.row], shown)).get(payment.row.id)
  return {
    ...presentItem(item, alipay.now(), about ?? NOTHING),
    gateway: payment ? gatewaySide(payment) : null,
    medusa: payment ? medusaSide(payment) : null,
    actions:
      item.state === "open" ? safeActions(item.kind, situationOf(payment, alipay.now())) : [],
    history: await presentHistory(alipay, history, () => requestId),
  }
}

const sumOf = ({ operations }: ItemPayment, kind: "capture" | "refund"): string =>
  operations
    .filter((each) => each.kind === kind && each.state === "succeeded")
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    .toString()

const gatewaySide = (payment: ItemPayment): AdminAlipayGatewayView => {
  const { row } = payment
  return {
    state: row.state,
    payment_id: row.gateway_payment_id,
    requested_amount: row.amount,
    paid_amount: row.paid_amount,
    paid_currency: row.paid_currency,
    shopper_paid_amount: row.shopper_paid_amount,
    shopper_paid_currency: row.shopper_paid_currency,
    captured_amount: sumOf(payment, "capture"),
    refunded_amount: sumOf(payment, "refund"),
    result_code: row.result_code,
    hold_expires_at: iso(row.hold_expires_at),
    last_change_at: row.updated_at.toISOString(),
    next_check_at: iso(row.next_check_at),
  }
}

const statusOf = (
  payment: ItemPayment["view"]["payment"]
): AdminAlipayMedusaView["payment_status"] =>
  payment === undefined
    ? "none"
    : payment.canceled
      ? "canceled"
      : payment.captured
        ? "captured"
        : "authorized"

const medusaSide = ({ row, view }: ItemPayment): AdminAlipayMedusaView => {
  const minor = (amount: ItemPayment["view"]["captured"]) =>
    roundedMinor(amount, row.currency_code).toString()
  return {
    session_id: row.session_id,
    session_status: view.session?.status ?? null,
    payment_id: view.payment?.id ?? null,
    payment_status: statusOf(view.payment),
    captured_amount: minor(view.captured),
    refunded_amount: minor(view.refunded),
    cart_id: view.cart?.id ?? null,
    order_id: view.order?.id ?? null,
    order_status: view.order ? view.order.status : null,
  }
}
