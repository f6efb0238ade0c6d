import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import { COMMIT_TIME_MS } from "./rules/commit-time"

/**
 * Takes back the change with which Medusa began to book a refund and was cut off: no page shows it, and no refund or
 * cancellation of the order could be booked beside it any more. To be called under the order's lease.
 */
export const dropLeftoverChange = async (
  container: MedusaContainer,
  orderId: string,
  now: Date
): Promise<void> => {
  const orders = container.resolve(Modules.ORDER)
  const begun = await orders.listOrderChanges({
    order_id: orderId,
    status: [OrderChangeStatus.PENDING],
  })
  for (const { id, change_type, created_at } of begun) {
    // Medusa's type of a change does not name all of its kinds.
    const isOfRefund = String(change_type) === String(OrderChangeType.CREDIT_LINE)
    if (isOfRefund && now.getTime() - new Date(created_at).getTime() > COMMIT_TIME_MS) {
      await orders.cancelOrderChange(id)
    }
  }
}
