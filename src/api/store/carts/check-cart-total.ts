import type { MedusaContainer } from "@medusajs/framework/types"
import { compareCartTotal, replaceSessions } from "../../../medusa/cart-total"

/** Whether a cart costs what its payment was started for; `free` when it costs nothing any more. */
type Checked = "agrees" | "changed" | "free"

/**
 * Ends the sessions of a cart whose total has changed since its payment was started. Runs under the lease of a cart that is
 * paid with us.
 */
export const checkCartTotal = async (
  container: MedusaContainer,
  cartId: string
): Promise<Checked> => {
  const { agrees, free } = await compareCartTotal(container, cartId)
  if (agrees) {
    return "agrees"
  }
  await replaceSessions(container, cartId)
  return free ? "free" : "changed"
}
