import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ask, askFirst, paymentModule } from "./services"

type Money = { raw_amount: BigNumberInput; currency_code: string }

/** A payment session with what it and its payment collection ask for. */
export type SessionOfMedusa = Money & {
  id: string
  status: string
  provider_id: string
  created_at: unknown
  payment_collection?: Money
}

/** The sessions of a payment collection that were not replaced. */
export const readSessions = async (
  container: MedusaContainer,
  collectionId: string
): Promise<SessionOfMedusa[]> =>
  await ask<SessionOfMedusa>(container, {
    entity: "payment_session",
    fields: [
      ...["id", "status", "provider_id", "created_at", "raw_amount", "currency_code"],
      ...["payment_collection.raw_amount", "payment_collection.currency_code"],
    ],
    filters: { payment_collection_id: collectionId },
  })

export const sessionExists = async (container: MedusaContainer, id: string): Promise<boolean> =>
  (await askFirst(container, { entity: "payment_session", fields: ["id"], filters: { id } })) !==
  undefined

/** Ids of a payment collection's sessions. */
export const sessionsOfCollection = async (
  container: MedusaContainer,
  collectionId: string
): Promise<string[]> => {
  const sessions = await paymentModule(container).listPaymentSessions(
    { payment_collection_id: collectionId },
    { select: ["id"], take: null }
  )
  return sessions.map(({ id }) => id)
}

/** Ids of a payment collection's sessions that Medusa has made no payment of. */
export const unbookedSessionsOf = async (
  container: MedusaContainer,
  collectionId: string
): Promise<ReadonlySet<string>> => {
  const sessions = await paymentModule(container).listPaymentSessions(
    { payment_collection_id: collectionId },
    { select: ["id"], relations: ["payment"], take: null }
  )
  return new Set(sessions.filter(({ payment }) => !payment).map(({ id }) => id))
}

/** One of the sessions that a cart's payment collection has. */
export type CartSession = { id: string; provider_id: string; status: string }

export const sessionsOfCart = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartSession[]> => {
  type Link = { payment_collection?: { payment_sessions?: CartSession[] } }
  const links = await ask<Link>(container, {
    entity: "cart_payment_collection",
    fields: ["id", "provider_id", "status"].map(
      (field) => `payment_collection.payment_sessions.${field}`
    ),
    filters: { cart_id: cartId },
  })
  return links.flatMap((link) => link.payment_collection?.payment_sessions ?? [])
}

/** Fields of a payment collection; what they are is the caller's to say. */
export const readCollectionFields = async <Collection>(
  container: MedusaContainer,
  id: string,
  fields: readonly string[]
): Promise<Collection | undefined> =>
  await askFirst<Collection>(container, { entity: "payment_collection", fields, filters: { id } })
