import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  removeTransactions,
  restoreTransactions,
  transactionsOfMovement,
} from "../../medusa/order-transactions"
import type { UndoMovementInput } from "./movement"

/** Deletes the order's transaction of a capture or refund; Medusa corrects the order's totals with it. */
export const removeTransactionStep = createStep(
  "alipay-remove-transaction",
  async (movement: UndoMovementInput, { container }) => {
    const transactions = await transactionsOfMovement(container, movement)
    await removeTransactions(container, transactions)
    return new StepResponse(
      undefined,
      transactions.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await restoreTransactions(container, ids)
    }
  }
)
