import type { BigNumberInput } from "@medusajs/framework/types"

/** A capture or refund of Medusa's, in major units. */
export type Movement = { id: string; amount: BigNumberInput; raw_amount?: BigNumberInput }

/** Medusa's own row of a payment, with its captures and refunds. */
export type PaymentOfMedusa = {
  id: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  payment_session_id: string
  canceled_at: unknown
  captured_at: unknown
  captures?: Movement[]
  refunds?: Movement[]
}
