import type { CartToPay } from "./cart.ts"
import type { StoreClient } from "./client.ts"

type Session = { provider_id: string; data?: Record<string, unknown> | null }
type CollectionAnswer = { payment_collection: { id: string; payment_sessions?: Session[] } }

/** What the storefront sends to start a payment: the provider and its data. */
type Wanted = { providerId: string; data: Record<string, unknown> }

/** Starts a payment session for the whole cart. @returns the session's data @throws the client's error */
export const createSession = async (
  sdk: StoreClient,
  cart: CartToPay,
  { providerId, data }: Wanted
): Promise<Record<string, unknown>> => {
  const id = cart.payment_collection?.id ?? (await createCollection(sdk, cart.id))
  const answer = await sdk.client.fetch<CollectionAnswer>(
    `/store/payment-collections/${encodeURIComponent(id)}/payment-sessions`,
    { method: "POST", body: { provider_id: providerId, data } }
  )
  const sessions = answer.payment_collection.payment_sessions ?? []
  return sessions.find(({ provider_id }) => provider_id === providerId)?.data ?? {}
}

const createCollection = async (sdk: StoreClient, cartId: string): Promise<string> => {
  const answer = await sdk.client.fetch<CollectionAnswer>("/store/payment-collections", {
    method: "POST",
    body: { cart_id: cartId },
  })
  return answer.payment_collection.id
}
