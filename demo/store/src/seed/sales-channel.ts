import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNTER } from "../counter"
import { SHOP_REGIONS } from "./regions"

/** The sales channel, the storefront's publishable key and the store's currencies. @returns the channel's id */
export const seedSalesChannel = async (container: MedusaContainer): Promise<string> => {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: {
      salesChannelsData: [
        { name: "Online shop" },
        { ...{ id: COUNTER.sales_channel_id }, name: "Workshop counter" },
      ],
    },
  })
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  const channel = channels[0]
  const key = keys[0]
  if (!channel || !key) {
    throw new Error("Medusa made no sales channel or key.")
  }
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [channel.id] },
  })
  await createStore(container, channel.id)
  return channel.id
}

/** Medusa makes its store row when it first starts, which is after this: the shop brings its own. */
const createStore = async (container: MedusaContainer, channelId: string) => {
  await createStoresWorkflow(container).run({
    input: {
      stores: [
        {
          name: "Lantern & Leaf",
          default_sales_channel_id: channelId,
          supported_currencies: SHOP_REGIONS.map(({ currency }, index) => ({
            currency_code: currency,
            is_default: index === 0,
            is_tax_inclusive: true,
          })),
        },
      ],
    },
  })
}
