import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isOurProvider } from "../our-providers"

export type Session = { id: string; provider_id: string; status: string }

/** A cart's payment sessions that are with us. */
export const readSessions = async (
  container: MedusaContainer,
  cartId: string
): Promise<Session[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: [
      "payment_collection.payment_sessions.id",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.status",
    ],
    filters: { cart_id: cartId },
  })
  type Link = { payment_collection?: { payment_sessions?: Session[] } }
  return (data as Link[])
    .flatMap((link) => link.payment_collection?.payment_sessions ?? [])
    .filter(({ provider_id }) => isOurProvider(provider_id))
}
