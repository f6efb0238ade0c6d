import type Medusa from "@medusajs/js-sdk"

export type Subscription = {
  id: string
  title: string
  amount: string
  currency_code: string
  state: "active" | "past_due" | "ended"
  renewals: number
  next_charge_at: string
}

const PATH = "/store/subscriptions"

export const listSubscriptions = async (sdk: Medusa): Promise<Subscription[]> =>
  (await sdk.client.fetch<{ subscriptions: Subscription[] }>(PATH)).subscriptions

export const endSubscription = async (sdk: Medusa, id: string): Promise<void> => {
  await sdk.client.fetch(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" })
}
