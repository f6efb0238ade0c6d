import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Subscription } from "../modules/subscription/models/subscription"
import { RUNNING, type Next } from "./calendar"

export type SubscriptionRow = InferTypeOf<typeof Subscription>

const tryOf = (container: MedusaContainer, { id, renewals, attempt }: SubscriptionRow) =>
  container
    .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)("subscription")
    .where({ id, renewals, attempt })
    .whereNull("deleted_at")

/**
 * Writes on a subscription where it still runs and is at this try. One statement, so that nothing is written over an end that
 * came in between. @returns whether it was
 */
export const writeRunning = async (
  container: MedusaContainer,
  subscription: SubscriptionRow,
  next: Next
): Promise<boolean> =>
  (await tryOf(container, subscription)
    .whereIn("state", RUNNING)
    .update({ ...next, updated_at: new Date() })) === 1

/** Notes the order of the renewal, also on a subscription that has ended. @returns whether it still runs and is at this try */
export const noteOrder = async (
  container: MedusaContainer,
  subscription: SubscriptionRow,
  orderId: string
): Promise<boolean> => {
  const rows: { state: string }[] = await tryOf(container, subscription)
    .update({ renewal_order_id: orderId, updated_at: new Date() })
    .returning("state")
  return rows.some(({ state }) => RUNNING.some((each) => each === state))
}
