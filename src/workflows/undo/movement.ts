import type { BigNumberInput } from "@medusajs/framework/types"

export type UndoMovementInput = {
  kind: "capture" | "refund"
  /** The capture's or refund's id in Medusa. */
  medusa_id: string
}

/** What was removed; nulls when Medusa had no such row any more. */
export type RemovedMovement = {
  kind: UndoMovementInput["kind"]
  payment_id: string | null
  payment_collection_id: string | null
  amount: BigNumberInput | null
  created_at: string | null
}
