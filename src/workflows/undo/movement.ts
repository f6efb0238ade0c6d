import type { BigNumberInput } from "@medusajs/framework/types"
import type { MovementId } from "../../medusa/movements"

/** A capture or refund by its id in Medusa. */
export type UndoMovementInput = MovementId

/** What was removed; nulls when Medusa had no such row any more. */
export type RemovedMovement = {
  kind: UndoMovementInput["kind"]
  payment_id: string | null
  payment_collection_id: string | null
  amount: BigNumberInput | null
  created_at: string | null
}
