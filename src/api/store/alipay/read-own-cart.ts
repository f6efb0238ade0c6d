import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Owned = { customer?: { id: string; has_account: boolean } | null }

/**
 * Fields of a cart, if the caller may read it: a signed-in customer's cart is that customer's alone.
 * @throws MedusaError NOT_FOUND for an unknown or foreign cart
 */
export const readOwnCart = async <Cart>(
  req: AuthenticatedMedusaRequest,
  cartId: string,
  fields: readonly string[]
): Promise<Cart> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account", ...fields],
    filters: { id: cartId },
  })
  const cart = data[0] as (Cart & Owned) | undefined
  const caller = req.auth_context?.actor_id
  if (!cart || (cart.customer?.has_account && cart.customer.id !== caller)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}.`)
  }
  return cart
}
