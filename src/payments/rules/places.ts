import { moneyLeft, type Seen } from "./disagreement"
import type { MedusaView } from "./next-action"

/** A standing payment of a living order or of a collection that never had a cart, or one that Medusa has paid back. */
export const hasPlace = ({
  payment,
  order,
  cart,
  orphaned = false,
}: Pick<MedusaView, "payment" | "order" | "cart" | "orphaned">): boolean => {
  if (!payment || payment.canceled) {
    return false
  }
  const paidBack = payment.captured && !payment.kept
  return paidBack || (order ? !order.canceled : cart === undefined && !orphaned)
}

/** Whether a payment's money has a place in Medusa, or went back. */
export const isPlaced = (
  seen: Pick<Seen, "fact" | "row" | "operations" | "disputes" | "view">
): boolean => moneyLeft(seen) <= 0n || hasPlace(seen.view)

/** Whether a payment need not be asked about again: its money has a place, went back, or a person was told. */
export const mayRest = (
  seen: Pick<Seen, "fact" | "row" | "operations" | "disputes" | "view">,
  told: boolean
): boolean => told || isPlaced(seen)
