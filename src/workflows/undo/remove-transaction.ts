import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UndoMovementInput } from "./movement"

/** Deletes the order's transaction of a capture or refund; Medusa corrects the order's totals with it. */
export const removeTransactionStep = createStep(
  "alipay-remove-transaction",
  async ({ kind, medusa_id }: UndoMovementInput, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    const transactions = await orders.listOrderTransactions({
      reference: kind,
      reference_id: medusa_id,
    })
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
