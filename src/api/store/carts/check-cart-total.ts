import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { cartHasChanged } from "../../../payments/rules/shopper-messages"
import { compareCartTotal, hasOrder, replaceSessions } from "../../../workflows/cart-total"

/**
 * A cart whose total has changed since its payment was started is not completed: its sessions are ended, and the shopper
 * is asked to pay again, in the form in which Medusa tells of a declined payment. Runs under the lease of a cart that is
 * paid with us.
 */
export const checkCartTotal = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const cartId = String(req.params["id"])
  const { agrees, free } = await compareCartTotal(req.scope, cartId)
  if (agrees || (await hasOrder(req.scope, cartId))) {
    next()
    return
  }
  await replaceSessions(req.scope, cartId)
  if (free) {
    next()
    return
  }
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: defaultStoreCartFields, filters: { id: cartId } })
  const { message, name, type } = cartHasChanged()
  res.status(200).json({ type: "cart", cart: data[0], error: { message, name, type } })
}
