import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"
import { isUntouched, type OrderLeft } from "./calendar"
import type { SubscriptionRow } from "./write-running"

const FIELDS = [
  ...["status", "total", "summary"],
  ...["payment_collections.payments.canceled_at", "fulfillments.canceled_at"],
]

/**
 * Cancels the order that an ended subscription left behind, unless something was paid on it or sent. A charge whose outcome is
 * still open goes back when it was made: the plugin returns what comes in for a canceled order.
 */
export const takeBack = async (
  container: MedusaContainer,
  { id, renewal_order_id: orderId }: SubscriptionRow
): Promise<void> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: String(orderId) } })
  const [order] = data as unknown as OrderLeft[]
  if (orderId && order && isUntouched(order)) {
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } })
  }
  await container
    .resolve<SubscriptionService>(SUBSCRIPTION)
    .updateSubscriptions({ id, renewal_order_id: null })
}
