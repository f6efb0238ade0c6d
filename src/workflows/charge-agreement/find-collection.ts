import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChargeRequest, SizedCharge } from "../../agreements/rules/charge-request"
import { sameMoney } from "../../medusa/rules/same-money"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { isDraftInEdit } from "../../medusa/begun-changes"
import { compareCartTotal } from "../../medusa/cart-total"
import {
  createCollection,
  createCollectionOfOrder,
  retrieveCollection,
} from "../../medusa/collections"
import { cartsOfCollection, orderOfCart, ordersOfCollection } from "../../medusa/links"
import { readOrderHead, type OrderHead } from "../../medusa/orders"
import { readMedusaView } from "../../medusa/medusa-view"
import { assertUnpaid } from "../settle-payment/assert-unpaid"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

type Asked = SizedCharge & {
  /** The session that was opened for it before. */
  session_id: string | null
}

/**
 * @throws MedusaError naming what does not fit: the collection's amount or currency, whose order it is, and what can't be
 * owed any more
 */
export const assertTarget = async (container: MedusaContainer, request: Asked): Promise<void> => {
  if (request.payment_collection_id !== null) {
    await assertCollection(container, request, request.payment_collection_id)
  }
  if (request.order_id !== null) {
    await assertOrder(container, request, request.order_id)
  }
}

/** What a charge is booked on: the collection its caller named, a new one of the order, or a separate one. */
export const findCollection = async (
  container: MedusaContainer,
  charge: ChargeRow
): Promise<string> => {
  if (charge.payment_collection_id !== null) {
    return charge.payment_collection_id
  }
  return charge.order_id === null
    ? await createCollection(container, { amount: charge.amount, currency: charge.currency_code })
    : await createCollectionOfOrder(container, {
        orderId: charge.order_id,
        amount: charge.amount,
      })
}

const assertCollection = async (
  container: MedusaContainer,
  request: Asked,
  id: string
): Promise<void> => {
  const { session_id: sessionId } = request
  const collection = await retrieveCollection(container, id)
  if (!sameMoney(collection, request)) {
    throw refuse(
      `payment_collection_id ${id} is not of this amount and currency: it asks for ${String(collection.amount)} ${collection.currency_code.toUpperCase()}.`
    )
  }
  for (const cartId of await cartsOfCollection(container, id)) {
    await assertCartTotal(container, cartId, id)
  }
  for (const orderId of await ordersOfCollection(container, id)) {
    await assertOrder(container, request, orderId)
  }
  await assertUnpaid(container, {
    payment_collection_id: id,
    session_id: sessionId ?? "",
    currency_code: request.currency_code,
  })
}

/** Medusa makes the cart's order of the charge, whatever the cart comes to by then. */
const assertCartTotal = async (
  container: MedusaContainer,
  cartId: string,
  collectionId: string
): Promise<void> => {
  const { agrees } = await compareCartTotal(container, cartId)
  if (!agrees && (await orderOfCart(container, cartId)) === undefined) {
    throw refuse(
      `payment_collection_id ${collectionId} asks for another amount than its cart ${cartId} comes to. Refresh the cart's payment collection first.`
    )
  }
}

export const assertOrder = async (
  container: MedusaContainer,
  request: Pick<ChargeRequest, "customer_id" | "currency_code">,
  orderId: string
): Promise<void> => {
  const order = await readOrderHead(container, orderId)
  if (!order || order.customer_id !== request.customer_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no order ${orderId} of customer ${request.customer_id}.`
    )
  }
  const currency = order.currency_code.toUpperCase()
  if (currency !== request.currency_code) {
    throw refuse(`order_id ${orderId} is in ${currency}, not in ${request.currency_code}.`)
  }
  assertStands(order)
  await assertNotInEdit(container, orderId)
}

/** What a draft will come to that is being edited is not known yet. */
const assertNotInEdit = async (container: MedusaContainer, orderId: string): Promise<void> => {
  if (await isDraftInEdit(alipayOf(container), orderId)) {
    throw refuse(`order_id ${orderId} is a draft that is being edited.`)
  }
}

/** An order that is paid or archived may be charged an amount of the shop's again. */
const assertStands = ({ id, status }: Pick<OrderHead, "id" | "status">): void => {
  if (status === "canceled") {
    throw refuse(`order_id ${id} is canceled.`)
  }
}

/**
 * What was true when the charge was begun still is. To be called under the leases of the order and the collection.
 * @throws MedusaError INVALID_DATA naming the order or the collection
 */
export const assertOwed = async (container: MedusaContainer, row: PaymentRow): Promise<void> => {
  const { order } = await readMedusaView(container, row)
  if (order) {
    assertStands(order)
    await assertNotInEdit(container, order.id)
  }
  await assertUnpaid(container, row)
}
