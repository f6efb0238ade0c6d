import type { MedusaContainer, OrderChangeDTO } from "@medusajs/framework/types"
import { OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import { COMMIT_TIME_MS } from "./rules/commit-time"
import { ask, orderModule } from "./services"

/** An order's changes, all or those that are begun. */
export const changesOf = async (
  container: MedusaContainer,
  orderId: string,
  status?: OrderChangeStatus
): Promise<OrderChangeDTO[]> =>
  await orderModule(container).listOrderChanges(
    { order_id: orderId, ...(status === undefined ? {} : { status: [status] }) },
    { take: null }
  )

/**
 * Takes back the change with which Medusa began to book a refund and was cut off: no page shows it, and no refund or
 * cancellation of the order could be booked beside it any more. To be called under the order's lease.
 */
export const dropLeftoverChange = async (
  container: MedusaContainer,
  orderId: string,
  now: Date
): Promise<void> => {
  for (const change of await changesOf(container, orderId, OrderChangeStatus.PENDING)) {
    // Medusa's type of a change does not name all of its kinds.
    const isOfRefund = String(change.change_type) === String(OrderChangeType.CREDIT_LINE)
    if (isOfRefund && now.getTime() - new Date(change.created_at).getTime() > COMMIT_TIME_MS) {
      await orderModule(container).cancelOrderChange(change.id)
    }
  }
}

/** A change that lowered or raised an order's total by credit lines. */
export type CreditLineChange = {
  id: string
  /** The order's version that it made. */
  version: number
  actions?: {
    action: string
    internal_note?: string | null
    raw_amount?: unknown
    amount?: number | null
  }[]
}

export const creditLineChangesOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<CreditLineChange[]> =>
  await ask<CreditLineChange>(container, {
    entity: "order_change",
    fields: [
      ...["id", "version", "change_type"],
      ...["action", "internal_note", "amount", "raw_amount"].map((field) => `actions.${field}`),
    ],
    filters: { order_id: orderId, change_type: "credit_line" },
  })
