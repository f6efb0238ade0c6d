import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { regionOffers } from "../../../../medusa/regions"
import { readOwnCart } from "../read-own-cart"
import type { PaymentMethodsQuery } from "./query"

export type CartToPay = { total: BigNumberInput; currency_code: string }

type CartRow = CartToPay & { region_id: string | null }

/**
 * The cart, if the caller may see it: a signed-in customer's cart is that customer's alone.
 * @throws MedusaError NOT_FOUND for an unknown or foreign cart, INVALID_DATA for a provider of another region
 */
export const readCart = async (
  req: AuthenticatedMedusaRequest<unknown, PaymentMethodsQuery>,
  providerId: string
): Promise<CartToPay> => {
  const { cart_id } = req.validatedQuery as PaymentMethodsQuery
  const cart = await readOwnCart<CartRow>(req, cart_id, ["total", "currency_code", "region_id"])
  const regionId = cart.region_id ?? ""
  if (!(await regionOffers(req.scope, { regionId, providerId }))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${providerId} is not offered in this cart's region.`
    )
  }
  return cart
}
