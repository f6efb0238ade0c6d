import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { removeMovement, restoreMovement, type Removed } from "../../medusa/movements"
import type { RemovedMovement, UndoMovementInput } from "./movement"

const toRemoved = ({ kind }: UndoMovementInput, removed: Removed | undefined): RemovedMovement => ({
  kind,
  payment_id: removed?.movement.payment_id ?? null,
  payment_collection_id: removed?.payment_collection_id ?? null,
  amount: removed?.movement.raw_amount ?? null,
  created_at: removed ? new Date(removed.movement.created_at).toISOString() : null,
})

/** Deletes the capture or refund row. */
export const removeMovementStep = createStep(
  "alipay-remove-movement",
  async (input: UndoMovementInput, { container }) => {
    const removed = await removeMovement(container, input)
    return new StepResponse<RemovedMovement, Removed | null>(
      toRemoved(input, removed),
      removed ?? null
    )
  },
  async (removed, { container }) => {
    if (removed) {
      await restoreMovement(container, removed)
    }
  }
)
