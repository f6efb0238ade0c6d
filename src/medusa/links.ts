import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ask } from "./services"

/** Medusa's links between carts, orders and what holds their money. */
const LINKS = {
  cart_payment_collection: ["cart_id", "payment_collection_id"],
  order_cart: ["order_id", "cart_id"],
  order_fulfillment: ["order_id", "fulfillment_id"],
  order_payment_collection: ["order_id", "payment_collection_id"],
} as const

type Entity = keyof typeof LINKS
type Side<E extends Entity> = (typeof LINKS)[E][number]
type Link<E extends Entity> = Record<Side<E>, string>

/** The one reader of links. @param ids one id of a side, or several */
const readLinks = async <E extends Entity>(
  container: MedusaContainer,
  entity: E,
  [side, ids]: readonly [side: Side<E>, ids: string | readonly string[]]
): Promise<Link<E>[]> =>
  ids.length === 0
    ? []
    : await ask<Link<E>>(container, {
        entity,
        fields: LINKS[entity],
        filters: { [side]: typeof ids === "string" ? ids : [...ids] },
      })

/** Orders by the payment collections that hold their money; collections without an order are left out. */
export const ordersOfCollections = async (
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Map<string, string>> => {
  const links = await readLinks(container, "order_payment_collection", [
    "payment_collection_id",
    ids,
  ])
  return new Map(links.map((link) => [link.payment_collection_id, link.order_id]))
}

/** The order whose money a payment collection holds, if there is one. */
export const orderOfCollection = async (
  container: MedusaContainer,
  id: string
): Promise<string | undefined> => (await ordersOfCollection(container, id))[0]

/** As `orderOfCollection`, with every order that is linked to it. */
export const ordersOfCollection = async (
  container: MedusaContainer,
  id: string
): Promise<string[]> => {
  const links = await readLinks(container, "order_payment_collection", [
    "payment_collection_id",
    id,
  ])
  return links.map((link) => link.order_id)
}

/** The order that a fulfillment ships. */
export const orderOfFulfillment = async (
  container: MedusaContainer,
  id: string
): Promise<string | undefined> => {
  const [link] = await readLinks(container, "order_fulfillment", ["fulfillment_id", id])
  return link?.order_id
}

/** Ids of an order's payment collections: one that was paid in several goes has several. */
export const collectionsOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<string[]> => {
  const links = await readLinks(container, "order_payment_collection", ["order_id", orderId])
  return links.map((link) => link.payment_collection_id)
}

/** Carts by the payment collections that ask for their money; collections without a cart are left out. */
export const cartsOfCollections = async (
  container: MedusaContainer,
  ids: readonly string[]
): Promise<Map<string, string>> => {
  const links = await readLinks(container, "cart_payment_collection", [
    "payment_collection_id",
    ids,
  ])
  return new Map(links.map((link) => [link.payment_collection_id, link.cart_id]))
}

/** Every cart that is linked to a payment collection; there is one at most, unless a link was left behind. */
export const cartsOfCollection = async (
  container: MedusaContainer,
  id: string
): Promise<string[]> => {
  const links = await readLinks(container, "cart_payment_collection", ["payment_collection_id", id])
  return links.map((link) => link.cart_id)
}

/** The payment collection of a cart, if it has one. */
export const collectionOfCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<string | undefined> => {
  const [link] = await readLinks(container, "cart_payment_collection", ["cart_id", cartId])
  return link?.payment_collection_id
}

/** The order that was made of a cart, if there is one. */
export const orderOfCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<string | undefined> => {
  const [link] = await readLinks(container, "order_cart", ["cart_id", cartId])
  return link?.order_id
}

type Linked = { orderId: string } & ({ cartId: string } | { collectionId: string })

const toLink = ({ orderId, ...other }: Linked) => ({
  [Modules.ORDER]: { order_id: orderId },
  ...("cartId" in other
    ? { [Modules.CART]: { cart_id: other.cartId } }
    : { [Modules.PAYMENT]: { payment_collection_id: other.collectionId } }),
})

/** Links an order to its cart or payment collection. */
export const linkOrder = async (container: MedusaContainer, linked: Linked): Promise<void> => {
  await container.resolve(ContainerRegistrationKeys.LINK).create(toLink(linked))
}

/** Takes links of an order out. */
export const unlinkOrder = async (
  container: MedusaContainer,
  linked: readonly Linked[]
): Promise<void> => {
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(linked.map(toLink))
}
