import { z } from "@medusajs/framework/zod"
import type { Part } from "../../payments/rules/parts"
import type { PaymentOfMedusa } from "./cradle"

const schema = z.array(
  z.object({ id: z.string().min(1), amount: z.union([z.string().min(1), z.number()]) })
)

/**
 * Captures that are under way in a Medusa that writes a capture's row only after the provider's answer: until then the
 * payment holds their ids and amounts. Empty where Medusa has no such column, or something else in it.
 */
export const pendingCapturesOf = ({
  pending_captures,
}: Pick<PaymentOfMedusa, "pending_captures">): Part[] => {
  const { success, data } = schema.safeParse(pending_captures)
  return success ? data : []
}
