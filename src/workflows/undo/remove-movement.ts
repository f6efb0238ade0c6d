import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findMovement, removeMovement, restoreMovement, type Removed } from "../../medusa/movements"
import { readPaymentPlace } from "../../medusa/payment-rows"
import type { FoundMovement, UndoMovementInput } from "./movement"

/** Reads what is taken back, while its row is there. */
export const readMovementStep = createStep(
  "alipay-read-movement",
  async (input: UndoMovementInput, { container }) => {
    const movement = await findMovement(container, input)
    const place = movement && (await readPaymentPlace(container, movement.payment_id))
    return new StepResponse<FoundMovement>({
      ...input,
      payment_id: movement?.payment_id ?? null,
      payment_collection_id: place?.payment_collection_id ?? null,
      amount: movement?.raw_amount ?? null,
    })
  }
)

/** Deletes the capture or refund row. */
export const removeMovementStep = createStep(
  "alipay-remove-movement",
  async (input: UndoMovementInput, { container }) => {
    const removed = await removeMovement(container, input)
    return new StepResponse<undefined, Removed | null>(undefined, removed ?? null)
  },
  async (removed, { container }) => {
    if (removed) {
      await restoreMovement(container, removed)
    }
  }
)
