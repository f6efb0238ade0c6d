import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import type { ChargeRequest } from "../../agreements/rules/charge-request"
import { sameMoney } from "../../payments/rules/compare-amounts"
import type { PaymentRow } from "../../modules/alipay"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { compareCartTotal, hasOrder } from "../../medusa/cart-total"
import { readMedusaView } from "../../medusa/medusa-view"
import { needUnpaid } from "./need-unpaid"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

type Asked = ChargeRequest & {
  /** The session that was opened for it before. */
  session_id: string | null
}

/**
 * @throws MedusaError naming what does not fit: the collection's amount or currency, whose order it is, and what can't be
 * owed any more
 */
export const needTarget = async (container: MedusaContainer, request: Asked): Promise<void> => {
  if (request.payment_collection_id !== null) {
    await needCollection(container, request, request.payment_collection_id)
  }
  if (request.order_id !== null) {
    await needOrder(container, request, request.order_id)
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
    ? await newCollection(container, charge)
    : await collectionOfOrder(container, charge, charge.order_id)
}

const needCollection = async (
  container: MedusaContainer,
  request: Asked,
  id: string
): Promise<void> => {
  const { session_id: sessionId } = request
  const collection = await container.resolve(Modules.PAYMENT).retrievePaymentCollection(id)
  if (!sameMoney(collection, request)) {
    throw refuse(
      `payment_collection_id ${id} is not of this amount and currency: it asks for ${String(collection.amount)} ${collection.currency_code.toUpperCase()}.`
    )
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: id },
  })
  for (const { cart_id } of data as { cart_id: string }[]) {
    await assertCartTotal(container, cart_id, id)
  }
  for (const orderId of await ordersOf(container, id)) {
    await needOrder(container, request, orderId)
  }
  await needUnpaid(container, {
    payment_collection_id: id,
    session_id: sessionId ?? "",
    currency_code: request.currency_code,
  })
}

/** The orders whose payment collection it is: what one still owes after it was changed. */
const ordersOf = async (container: MedusaContainer, collectionId: string): Promise<string[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collectionId },
  })
  return (data as { order_id: string }[]).map(({ order_id }) => order_id)
}

/** Medusa makes the cart's order of the charge, whatever the cart comes to by then. */
const assertCartTotal = async (
  container: MedusaContainer,
  cartId: string,
  collectionId: string
): Promise<void> => {
  if (!(await compareCartTotal(container, cartId)).agrees && !(await hasOrder(container, cartId))) {
    throw refuse(
      `payment_collection_id ${collectionId} asks for another amount than its cart ${cartId} comes to. Refresh the cart's payment collection first.`
    )
  }
}

type OrderRow = { id: string; status: string; currency_code: string; customer_id: string | null }

const needOrder = async (
  container: MedusaContainer,
  request: ChargeRequest,
  orderId: string
): Promise<void> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "currency_code", "customer_id"],
    filters: { id: orderId },
  })
  const order = data[0] as OrderRow | undefined
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
}

/** An order that is paid or archived may be charged again: shops book renewals on it. */
const assertStands = ({ id, status }: Pick<OrderRow, "id" | "status">): void => {
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
  }
  await needUnpaid(container, row)
}

const newCollection = async (
  container: MedusaContainer,
  { amount, currency_code }: ChargeRow
): Promise<string> => {
  const { id } = await container.resolve(Modules.PAYMENT).createPaymentCollections({
    amount: amount as never,
    currency_code: currency_code.toLowerCase(),
  })
  return id
}

const collectionOfOrder = async (
  container: MedusaContainer,
  { amount }: ChargeRow,
  orderId: string
): Promise<string> => {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId, amount: amount as never },
  })
  const [collection] = result
  if (!collection) {
    throw new Error(`Medusa made no payment collection for order ${orderId}.`)
  }
  return collection.id
}
