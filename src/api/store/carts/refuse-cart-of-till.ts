import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { alipayOf } from "../../../modules/alipay"
import { isCartOfTill } from "../../../modules/alipay/till/sold-at-till"
import { cartIdOf } from "./cart-id-of"

/** The cart that a body or a query names. */
const namedIn = (fields: unknown): string | undefined => {
  const id = (fields as { cart_id?: unknown } | null | undefined)?.cart_id
  return typeof id === "string" && !id.includes("\0") ? id : undefined
}

/**
 * A till's cart is no shopper's: changed in the storefront, the till would charge another amount, or none.
 * @throws MedusaError NOT_FOUND, as for a cart that is not there
 */
export const refuseCartOfTill = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const cartId = cartIdOf(req.originalUrl) ?? namedIn(req.body) ?? namedIn(req.query)
  if (cartId !== undefined && (await isCartOfTill(alipayOf(req.scope), cartId))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cartId}.`)
  }
  next()
}
