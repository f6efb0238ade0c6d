import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"
import { renew } from "../renewal/renew"
import { shopNow } from "../renewal/shop-clock"

/** Renews every subscription that is due. */
export default async function renewSubscriptions(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const now = await shopNow()
  const due = await container
    .resolve<SubscriptionService>(SUBSCRIPTION)
    .listSubscriptions(
      { state: ["active", "past_due"], next_charge_at: { $lte: now } },
      { take: 100, order: { next_charge_at: "ASC" } }
    )
  for (const subscription of due) {
    try {
      await renew(container, subscription, now)
    } catch (error) {
      logger.error(`subscription ${subscription.id} could not be renewed: ${String(error)}`)
    }
  }
}

/** Every five seconds, because the demo's months are short. Once an hour is enough for a real shop. */
export const config = {
  name: "renew-subscriptions",
  schedule: "*/5 * * * * *",
}
