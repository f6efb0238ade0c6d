import type { MedusaRequest } from "@medusajs/framework/http"
import { orderOfChange } from "../../../medusa/orders"
import { readPaymentPlace } from "../../../medusa/payment-rows"
import { alipayOf, type PaymentRow } from "../../../modules/alipay"
import { collectionsOfOrder, orderOfCollection, orderOfFulfillment } from "../../../medusa/links"

/** The order a request is about, if its money went through us. */
export type FindOrder = (req: MedusaRequest, id: string) => Promise<string | undefined>

/** The order that a payment of Medusa's pays for. */
export const orderOfPayment: FindOrder = async (req, id) => {
  const payment = await readPaymentPlace(req.scope, id)
  const alipay = alipayOf(req.scope)
  if (!payment || !(await alipay.payments.bySession(payment.payment_session_id))) {
    return undefined
  }
  return await orderOfCollection(req.scope, payment.payment_collection_id)
}

/** The order that a payment of the ledger pays for. */
export const orderOfLedgerPayment: FindOrder = async (req, id) => {
  const row = await alipayOf(req.scope).payments.byId(id)
  return row && (await orderOfCollection(req.scope, row.payment_collection_id))
}

/** Our payments of an order. */
export const rowsOfOrder = async (req: MedusaRequest, id: string): Promise<PaymentRow[]> => {
  const links = await collectionsOfOrder(req.scope, id)
  const alipay = alipayOf(req.scope)
  return await alipay.payments.listByCollections(links)
}

/** The order of this id, if it was paid with us. */
export const orderPaidWithUs: FindOrder = async (req, id) =>
  (await rowsOfOrder(req, id)).length > 0 ? id : undefined

/** An order that was paid with us and that `:id` belongs to, being its return, exchange or claim. */
export const orderOf =
  (entity: "return" | "order_exchange" | "order_claim"): FindOrder =>
  async (req, id) => {
    const orderId = await orderOfChange(req.scope, entity, id)
    return orderId === undefined ? undefined : await orderPaidWithUs(req, orderId)
  }

/** The order that a fulfillment ships, if it was paid with us. */
export const shippedOrder: FindOrder = async (req, id) => {
  const orderId = await orderOfFulfillment(req.scope, id)
  return orderId === undefined ? undefined : await orderPaidWithUs(req, orderId)
}

/** The order of a payment collection, also where its first payment with us is being begun at this moment. */
export const orderOfPaymentCollection: FindOrder = async (req, id) =>
  await orderOfCollection(req.scope, id)

/** The order that a body names. */
export const orderInBody: FindOrder = async (req) => {
  const { order_id: id } = (req.body ?? {}) as { order_id?: unknown }
  return typeof id === "string" ? await orderPaidWithUs(req, id) : undefined
}
