import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { alipayOf } from "../../../modules/alipay"
import { isSoldAtTill } from "../../../modules/alipay/till/sold-at-till"

/**
 * What is sold at a till is paid there: another payment session would end the payment whose shopper stands at the counter.
 * @throws MedusaError NOT_ALLOWED
 */
export const refuseSale = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (await isSoldAtTill(alipayOf(req.scope), String(req.params["id"]))) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This is sold at a till, and paid there.")
  }
  next()
}
