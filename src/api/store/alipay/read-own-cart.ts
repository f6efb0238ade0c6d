import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readCartFields } from "../../../medusa/carts"
import { alipayOf } from "../../../modules/alipay"
import { isCartOfTill } from "../../../modules/alipay/till/sold-at-till"

type Owned = { customer?: { id: string; has_account: boolean } | null }

/**
 * Fields of a cart, if the caller may read it: a signed-in customer's cart is that customer's alone, a till's cart the till's.
 * @throws MedusaError NOT_FOUND for an unknown or foreign cart
 */
export const readOwnCart = async <Cart>(
  req: AuthenticatedMedusaRequest,
  cartId: string,
  fields: readonly string[]
): Promise<Cart> => {
  const cart = await readCartFields<Cart & Owned>(req.scope, cartId, [
    ...["id", "customer.id", "customer.has_account"],
    ...fields,
  ])
  if (
    !cart ||
    isOfAnother(cart, req.auth_context?.actor_id) ||
    (await isCartOfTill(alipayOf(req.scope), cartId))
  ) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}.`)
  }
  return cart
}

const isOfAnother = ({ customer }: Owned, caller: string | undefined): boolean =>
  customer?.has_account === true && customer.id !== caller
