import { requestOf, type CallOptions, type StoreClient } from "./client.ts"

/** The ids of the payment providers of a region. @throws the client's error */
export const listProviders = async (
  sdk: StoreClient,
  regionId: string,
  { signal }: CallOptions = {}
): Promise<string[]> => {
  const { payment_providers: providers } = await sdk.client.fetch<{
    payment_providers: { id: string }[]
  }>("/store/payment-providers", requestOf({ signal }, { region_id: regionId }))
  return providers.map(({ id }) => id)
}
