import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { alipayOf } from "../../modules/alipay"
import { isKeptByOrder } from "../../medusa/rules/kept-by-order"
import { hasPlace, isSoldDraft } from "../../payments/rules/places"
import type { FinishedRow } from "../../modules/alipay/ledger/list-finished"
import { withoutOwner } from "../../medusa/buyers"
import { draftStands } from "../../medusa/draft-stands"
import { hasCompleted, type DraftStand } from "../../medusa/rules/draft-stand"
import { cartsOfCollections, ordersOfCollections } from "../../medusa/links"
import { owedBy, readOrdersWithTotals, type OrderWithTotals } from "../../medusa/orders"
import { readPayments, type PaymentOfMedusa } from "../../medusa/payment-rows"
import { dateOf } from "../../modules/alipay/time"
import { total } from "../../medusa/rules/sums"

/** Payments of one session, and orders of one id, at most: there is one. */
const MOST_OF_ONE = 10

const viewOf = (payment: PaymentOfMedusa | undefined, order: OrderWithTotals | undefined) => {
  if (!payment) {
    return undefined
  }
  const kept = MathBN.gt(total(payment.captures ?? []), total(payment.refunds ?? []))
  return {
    id: payment.id,
    canceled: payment.canceled_at != null,
    captured: payment.captured_at != null,
    kept,
    keptByOrder: isKeptByOrder(
      { canceledAt: dateOf(payment.canceled_at), kept },
      order && {
        canceled: order.status === "canceled",
        version: order.version,
        createdAt: new Date(order.created_at),
      }
    ),
  }
}

const hasTooMuch = (order: OrderWithTotals): boolean =>
  order.status !== "canceled" && MathBN.lt(owedBy(order) ?? 0, 0)

/**
 * Of paid payments, those whose money has no place in Medusa, whose order has more than it owes, or which paid for what is still a
 * draft. @returns their ids
 */
export const findMisplaced = async (
  container: MedusaContainer,
  rows: readonly FinishedRow[]
): Promise<string[]> => {
  const collections = [...new Set(rows.map((row) => row.payment_collection_id))]
  const sessions = rows.map((row) => row.session_id)
  const alipay = alipayOf(container)
  const [lost, payments, orderIds, carts] = await Promise.all([
    withoutOwner(alipay, collections),
    readPayments(container, { payment_session_id: sessions }, sessions.length * MOST_OF_ONE),
    ordersOfCollections(container, collections),
    cartsOfCollections(container, collections),
  ])
  const orders = await readOrdersWithTotals(container, [...orderIds.values()])
  const paymentOf = new Map(payments.map((each) => [each.payment_session_id, each]))
  const drafts = orders.some((order) => order.is_draft_order === true)
    ? await draftStands(alipay, collections)
    : new Map<string, DraftStand>()
  const orderById = new Map(orders.map((each) => [each.id, each]))
  return rows
    .filter((row) => {
      const order = orderById.get(orderIds.get(row.payment_collection_id) ?? "")
      const cartId = carts.get(row.payment_collection_id)
      const place = {
        payment: viewOf(paymentOf.get(row.session_id), order),
        order: order && {
          id: order.id,
          canceled: order.status === "canceled",
          isDraft: order.is_draft_order === true,
        },
        cart: cartId === undefined ? undefined : { id: cartId },
        orphaned: lost.has(row.payment_collection_id),
        paidDraft: hasCompleted(drafts.get(row.payment_collection_id), row),
      }
      const isSettled = hasPlace(place) && !isSoldDraft(row, place)
      return !isSettled || (order !== undefined && hasTooMuch(order))
    })
    .map(({ id }) => id)
}
