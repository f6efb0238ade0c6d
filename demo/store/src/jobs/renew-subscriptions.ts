import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"
import { RUNNING } from "../renewal/calendar"
import { renew } from "../renewal/renew"
import { shopNow } from "../renewal/shop-clock"
import { takeBack } from "../renewal/take-back"
import type { SubscriptionRow } from "../renewal/write-running"

/** Renews every subscription that is due, and takes back the unpaid orders of those that have ended. */
export default async function renewSubscriptions(container: MedusaContainer): Promise<void> {
  const subscriptions = container.resolve<SubscriptionService>(SUBSCRIPTION)
  const now = await shopNow()
  const due = await subscriptions.listSubscriptions(
    { state: [...RUNNING], next_charge_at: { $lte: now } },
    { take: 100, order: { next_charge_at: "ASC" } }
  )
  await each(container, due, async (row) => await renew(container, row, now))
  const ended = await subscriptions.listSubscriptions(
    { state: "ended", renewal_order_id: { $ne: null } },
    { take: 100 }
  )
  await each(container, ended, async (row) => await takeBack(container, row))
}

/** One that fails is worked on again in the next run, and the others are not kept waiting. */
const each = async (
  container: MedusaContainer,
  rows: SubscriptionRow[],
  work: (row: SubscriptionRow) => Promise<void>
): Promise<void> => {
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`subscription ${row.id} could not be renewed or ended: ${String(error)}`)
    }
  }
}

/** Every five seconds, because the demo's months are short. Once an hour is enough for a real shop. */
export const config = {
  name: "renew-subscriptions",
  schedule: "*/5 * * * * *",
}
