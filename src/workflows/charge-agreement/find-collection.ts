import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createOrderPaymentCollectionWorkflow } from "@medusajs/medusa/core-flows"
import type { ChargeRequest } from "../../agreements/rules/charge-request"
import { sameMoney } from "../../payments/rules/compare-amounts"
import type { ChargeRow } from "../../modules/alipay/agreements/charge-book"
import { compareCartTotal, hasOrder } from "../cart-total"

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** @throws MedusaError naming what does not fit: the collection's amount or currency, whose order it is */
export const needTarget = async (
  container: MedusaContainer,
  request: ChargeRequest
): Promise<void> => {
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
  request: ChargeRequest,
  id: string
): Promise<void> => {
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

type OrderRow = { id: string; currency_code: string; customer_id: string | null }

const needOrder = async (
  container: MedusaContainer,
  request: ChargeRequest,
  orderId: string
): Promise<void> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "currency_code", "customer_id"],
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
