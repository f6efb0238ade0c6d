import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"

type Link = { cart_id?: string; order_id?: string; payment_collection_id?: string }

const linkOf = async (
  container: MedusaContainer,
  entity: string,
  filters: Link
): Promise<Link | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: Object.keys(LINK_FIELDS[entity] ?? {}),
    filters,
  })
  return data[0] as Link | undefined
}

const LINK_FIELDS: Readonly<Record<string, Record<string, true>>> = {
  cart_payment_collection: { cart_id: true, payment_collection_id: true },
  order_cart: { cart_id: true, order_id: true },
  order_payment_collection: { order_id: true, payment_collection_id: true },
}

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
  const ofCart = await linkOf(container, "cart_payment_collection", { cart_id: cartId })
  const collectionId = ofCart?.payment_collection_id
  if (collectionId === undefined) {
    return undefined
  }
  const [byCart, byCollection] = await Promise.all([
    linkOf(container, "order_cart", { cart_id: cartId }),
    linkOf(container, "order_payment_collection", { payment_collection_id: collectionId }),
  ])
  const orderId = byCart?.order_id ?? byCollection?.order_id
  if (orderId === undefined) {
    return undefined
  }
  const links = container.resolve(ContainerRegistrationKeys.LINK)
  const order = { [Modules.ORDER]: { order_id: orderId } }
  const toCart = { ...order, [Modules.CART]: { cart_id: cartId } }
  const toCollection = { ...order, [Modules.PAYMENT]: { payment_collection_id: collectionId } }
  if (!(await isThere(container, orderId))) {
    await links.dismiss([...(byCart ? [toCart] : []), ...(byCollection ? [toCollection] : [])])
    return undefined
  }
  if (!byCart || !byCollection) {
    await links.create(byCart ? toCollection : toCart)
    await checkPayments(container, collectionId)
  }
  return orderId
}

/** Payments that were checked before did not see the order: what it lacks of their money is written by the next check. */
const checkPayments = async (container: MedusaContainer, collectionId: string): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const { id } of await alipay.payments.listByCollection(collectionId)) {
    await alipay.payments.scheduleCheck(id, alipay.now())
  }
}

const isThere = async (container: MedusaContainer, orderId: string): Promise<boolean> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id"], filters: { id: orderId } })
  return data.length > 0
}
