import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import { collectionOfCart, linkOrder, orderOfCart, orderOfCollection, unlinkOrder } from "./links"
import { orderExists } from "./orders"

/**
 * Medusa links a new order to its cart and to its payment collection at the same moment, but not in one
 * transaction: a process that is killed in between leaves one of the two, and with it an order without its
 * money, or a cart that can never be completed. The missing link is added. An order that Medusa has taken back may
 * leave its links: then the cart looks completed and never will be; they are taken out. To be called under the cart's
 * lease.
 * @returns the id of the cart's order, where there is one
 */
export const repairOrderLinks = async (
  container: MedusaContainer,
  cartId: string
): Promise<string | undefined> => {
  const collectionId = await collectionOfCart(container, cartId)
  if (collectionId === undefined) {
    return undefined
  }
  const [byCart, byCollection] = await Promise.all([
    orderOfCart(container, cartId),
    orderOfCollection(container, collectionId),
  ])
  const orderId = byCart ?? byCollection
  if (orderId === undefined) {
    return undefined
  }
  const toCart = { orderId, cartId }
  const toCollection = { orderId, collectionId }
  if (!(await orderExists(container, orderId))) {
    await unlinkOrder(container, [
      ...(byCart === undefined ? [] : [toCart]),
      ...(byCollection === undefined ? [] : [toCollection]),
    ])
    return undefined
  }
  if (byCart === undefined || byCollection === undefined) {
    await linkOrder(container, byCart === undefined ? toCart : toCollection)
    await checkPayments(container, collectionId)
  }
  return orderId
}

/** Payments that were checked before did not see the order: what it lacks of their money is written by the next check. */
const checkPayments = async (container: MedusaContainer, collectionId: string): Promise<void> => {
  const alipay = alipayOf(container)
  for (const { id } of await alipay.payments.listByCollection(collectionId)) {
    await alipay.checks.schedule(id, alipay.now())
  }
}
