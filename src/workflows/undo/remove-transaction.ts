import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UndoMovementInput } from "./movement"

/** A method Medusa generates for its model without naming it in the service's type. */
type OrderRows = IOrderModuleService & {
  updateOrderTransactions: (rows: { id: string; version: number }[]) => Promise<unknown>
}

/**
 * Deletes the order's transaction of a capture or refund; Medusa corrects the order's totals with it. It
 * corrects those of the version the transaction was made in, so it is moved to the current one first (a
 * refund's credit line has made a new version since).
 */
export const removeTransactionStep = createStep(
  "alipay-remove-transaction",
  async ({ kind, medusa_id }: UndoMovementInput, { container }) => {
    const orders = container.resolve<OrderRows>(Modules.ORDER)
    const transactions = await orders.listOrderTransactions({
      reference: kind,
      reference_id: medusa_id,
    })
    for (const { id, order_id } of transactions) {
      const { version } = await orders.retrieveOrder(order_id, { select: ["id", "version"] })
      await orders.updateOrderTransactions([{ id, version }])
    }
    if (transactions.length > 0) {
      await orders.softDeleteOrderTransactions(transactions.map(({ id }) => id))
    }
    return new StepResponse(
      undefined,
      transactions.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(Modules.ORDER).restoreOrderTransactions(ids)
    }
  }
)
