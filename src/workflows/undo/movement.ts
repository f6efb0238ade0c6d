import type { BigNumberInput } from "@medusajs/framework/types"
import type { MovementId } from "../../medusa/movements"

/** A capture or refund by its id in Medusa. */
export type UndoMovementInput = MovementId

/** What is taken back; nulls when Medusa has no such row any more. */
export type FoundMovement = UndoMovementInput & {
  payment_id: string | null
  payment_collection_id: string | null
  amount: BigNumberInput | null
}
