import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { UndoMovementInput } from "./movement"
import { removeMovementStep } from "./remove-movement"
import { removeTransactionStep } from "./remove-transaction"
import { recountCollectionStep } from "./recount-collection"
import { reverseCreditLineStep } from "./reverse-credit-line"

const wasUndoneStep = createStep(
  "alipay-was-undone",
  async (removed: { payment_collection_id: string | null }) =>
    new StepResponse({ undone: removed.payment_collection_id !== null })
)

/**
 * Takes a capture or refund out of Medusa that failed at the gateway after it had been counted as done:
 * its row, the order's transaction and credit line, and the payment collection's totals.
 */
export const undoMovementWorkflow = createWorkflow(
  "alipay-undo-movement",
  (input: WorkflowData<UndoMovementInput>) => {
    const removed = removeMovementStep(input)
    removeTransactionStep(input)
    reverseCreditLineStep(removed)
    recountCollectionStep(removed)
    return new WorkflowResponse(wasUndoneStep(removed))
  }
)
