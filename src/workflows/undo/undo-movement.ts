import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { UndoMovementInput } from "./movement"
import { readMovementStep, removeMovementStep } from "./remove-movement"
import { removeTransactionStep } from "./remove-transaction"
import { recountCollectionStep } from "./recount-collection"
import { reverseCreditLineStep } from "./reverse-credit-line"

const wasUndoneStep = createStep(
  "alipay-was-undone",
  async (found: { payment_collection_id: string | null }) =>
    new StepResponse({ undone: found.payment_collection_id !== null })
)

/**
 * Takes a capture or refund out of Medusa that failed at the gateway after it had been counted as done:
 * its row, the order's transaction and credit line, and the payment collection's totals.
 */
export const undoMovementWorkflow = createWorkflow(
  "alipay-undo-movement",
  (input: WorkflowData<UndoMovementInput>) => {
    const found = readMovementStep(input)
    reverseCreditLineStep(found)
    removeMovementStep(input)
    removeTransactionStep(input)
    recountCollectionStep(found)
    return new WorkflowResponse(wasUndoneStep(found))
  }
)
