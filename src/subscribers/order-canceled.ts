import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleOrder } from "../workflows/settle-order"

/**
 * Medusa does not call the provider for an order that still waits for its money: a payment that could still
 * be made for a cancelled order is ended here.
 */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await settleOrder(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.canceled" }
