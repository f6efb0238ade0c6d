import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { alipayOf } from "../modules/alipay"
import { isSoldAtTill } from "../modules/alipay/till/sold-at-till"
import { withoutOwner } from "./buyers"
import { readCartFields } from "./carts"
import { compareCartTotal } from "./cart-total"
import { cartsOfCollection, collectionsOfOrder, orderOfCollection } from "./links"
import { readHeldElsewhere } from "./read-held-elsewhere"
import { readOrder, signedMinor } from "./read-order"
import { readRegions } from "./regions"
import { roundedMinor } from "./rules/minor-units"
import { collectionStandOf, isHeldAlone } from "./rules/collection-stand"
import { ask, askFirst, type WithDatabase } from "./services"

/** What a payment collection asks for, and whether the order or cart it is of takes money. */
export type Payable = {
  collectionId: string
  /** Minor units. */
  amount: bigint
  /** Three capital letters. */
  currency: string
  collection: "open" | "paid" | "ended"
  /** Of what is paid a part is held and not captured. */
  isHeld: boolean
  orderId: string | null
  orderNumber: number | null
  /** Providers that the region of the order or cart offers; nothing for a collection of neither. */
  providerIds: readonly string[] | undefined
  /** The order or cart takes no money any more. */
  ended: boolean
  /** Minor units that the order owes and nothing holds; nothing where no order says so. */
  owed: bigint | undefined
}

type CollectionRow = {
  id: string
  status: string
  raw_amount: BigNumberInput
  currency_code: string
}

/** The order or cart of a collection, as far as paying goes. */
type Owner = Pick<Payable, "orderId" | "orderNumber" | "providerIds" | "ended" | "owed">

const providersOf = async (
  container: MedusaContainer,
  regionId: string | null | undefined
): Promise<readonly string[]> => {
  const [region] = regionId == null ? [] : await readRegions(container, regionId)
  return region?.providerIds ?? []
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)

type OrderHead = {
  display_id: number
  region_id: string | null
  /**
   * `pending_difference` is what a shopper may be asked for, in major units: without the goods that are on their way back,
   * which the stored totals still have. Medusa works it out where the order's total is asked for too.
   */
  summary?: { pending_difference?: BigNumberInput }
}

/** @param collectionId what other collections hold counts as paid; left out, what all of them hold */
const ofOrder = async (
  container: MedusaContainer,
  orderId: string,
  { collectionId, currency }: { collectionId: string; currency: string }
): Promise<Owner | undefined> => {
  const order = await readOrder(container, { orderId, currency })
  const head = await askFirst<OrderHead>(container, {
    entity: "order",
    fields: ["display_id", "region_id", "currency_code", "summary", "total"],
    filters: { id: orderId },
  })
  if (!order || !head) {
    return undefined
  }
  const held = await readHeldElsewhere(container, { orderId, collectionId, currency })
  const { outstanding, canceled } = order
  const askable = head.summary?.pending_difference
  return {
    orderId,
    orderNumber: head.display_id,
    providerIds: await providersOf(container, head.region_id),
    ended: canceled,
    owed:
      outstanding === undefined || askable === undefined
        ? undefined
        : least(outstanding, signedMinor(askable, currency)) - held,
  }
}

type CartHead = { id: string; region_id: string | null; completed_at: unknown }

/** What is sold at a till is paid there. */
const ofCart = async (
  container: MedusaContainer,
  { cartId, collectionId }: { cartId: string; collectionId: string }
): Promise<Owner> => {
  const cart = await readCartFields<CartHead>(container, cartId, [
    "id",
    "region_id",
    "completed_at",
  ])
  const { agrees } = await compareCartTotal(container, cartId)
  return {
    orderId: null,
    orderNumber: null,
    providerIds: await providersOf(container, cart?.region_id),
    ended:
      !cart ||
      cart.completed_at != null ||
      !agrees ||
      (await isSoldAtTill(alipayOf(container), collectionId)),
    owed: undefined,
  }
}

const ofNeither = async (container: MedusaContainer, collectionId: string): Promise<Owner> => {
  const lost = await withoutOwner(alipayOf(container), [collectionId])
  return {
    orderId: null,
    orderNumber: null,
    providerIds: undefined,
    ended: lost.has(collectionId),
    owed: undefined,
  }
}

const ownerOf = async (
  container: MedusaContainer,
  collectionId: string,
  currency: string
): Promise<Owner> => {
  const orderId = await orderOfCollection(container, collectionId)
  const order = orderId && (await ofOrder(container, orderId, { collectionId, currency }))
  if (order) {
    return order
  }
  const [cartId] = await cartsOfCollection(container, collectionId)
  return cartId === undefined
    ? await ofNeither(container, collectionId)
    : await ofCart(container, { cartId, collectionId })
}

/** What can be paid at a payment collection now; nothing where there is none. */
export const readPayable = async (
  container: MedusaContainer,
  collectionId: string
): Promise<Payable | undefined> => {
  const collection = await askFirst<CollectionRow>(container, {
    entity: "payment_collection",
    fields: ["id", "status", "raw_amount", "currency_code"],
    filters: { id: collectionId },
  })
  if (!collection) {
    return undefined
  }
  const currency = collection.currency_code.toUpperCase()
  return {
    collectionId,
    amount: roundedMinor(collection.raw_amount, currency),
    currency,
    collection: collectionStandOf(collection.status),
    isHeld: isHeldAlone(collection.status),
    ...(await ownerOf(container, collectionId, currency)),
  }
}

/** What an order owes and nothing holds: minor units. */
export type Due = { owed: bigint; currency: string; canceled: boolean }

/** What an order, or a draft of one, owes now; nothing where there is none. */
export const dueOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<Due | undefined> => {
  const head = await askFirst<{ currency_code: string }>(container, {
    entity: "order",
    fields: ["currency_code"],
    filters: { id: orderId },
  })
  const currency = head?.currency_code.toUpperCase() ?? ""
  const order = head && (await ofOrder(container, orderId, { collectionId: "", currency }))
  return order && { owed: order.owed ?? 0n, currency, canceled: order.ended }
}

/** A payment collection of an order that asks for just this and is not paid. @param amount minor units */
export const openCollectionOf = async (
  container: MedusaContainer,
  orderId: string,
  amount: bigint
): Promise<string | undefined> => {
  const ids = await collectionsOfOrder(container, orderId)
  const collections = await ask<CollectionRow>(container, {
    entity: "payment_collection",
    fields: ["id", "status", "raw_amount", "currency_code"],
    filters: { id: ids },
  })
  return collections.find(
    ({ status, raw_amount, currency_code }) =>
      collectionStandOf(status) === "open" && roundedMinor(raw_amount, currency_code) === amount
  )?.id
}

/** Has Medusa start a payment, in the place of those that were started before. @throws what the provider says */
export const startSession = async (
  container: MedusaContainer,
  asked: { collectionId: string; providerId: string; data: Record<string, unknown> }
): Promise<void> => {
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: asked.collectionId,
      provider_id: asked.providerId,
      data: asked.data,
    },
  })
}

/** The store's name, as Medusa has it. */
export const shopName = async ({ database: { knex } }: WithDatabase): Promise<string> => {
  const row = (await knex("store").whereNull("deleted_at").orderBy("id").first("name")) as
    { name: string | null } | undefined
  return row?.name ?? ""
}
