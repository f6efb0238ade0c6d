import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settleOrder } from "../workflows/settle-order"

/** A changed order asks for another amount: a page that is still open for the amount before is closed. */
export default async function orderChanged({
  event,
  container,
}: SubscriberArgs<{ order_id?: string }>): Promise<void> {
  if (event.data.order_id !== undefined) {
    await settleOrder(container, event.data.order_id, ({ next_check_at }) => next_check_at !== null)
  }
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.confirmed",
    "order.exchange_created",
    "order.claim_created",
    "order.return_requested",
    "order.return_received",
  ],
}
