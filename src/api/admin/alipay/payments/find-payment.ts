import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { alipayOf } from "../../../../modules/alipay"
import { findListed, type ListedPayment } from "../../../../payments/list-payments"
import type { AdminAlipayPaymentDetail } from "../../../../types/http"
import { maySeeShoppers } from "../../is-allowed"
import { assertFound } from "../list-fields"
import { presentDetail } from "./present-detail"
import { sentence } from "../../../../gateway"

/** The payment that a request names. @throws MedusaError NOT_FOUND */
export const findPayment = async (req: AuthenticatedMedusaRequest): Promise<ListedPayment> => {
  const id = String(req.params["id"])
  return assertFound(
    await findListed(alipayOf(req.scope), id),
    sentence("no_payment", "There is no payment {{id}}.", { id })
  )
}

/** The payment that a request names, as it is now. @throws MedusaError NOT_FOUND */
export const presentNamed = async (
  req: AuthenticatedMedusaRequest
): Promise<AdminAlipayPaymentDetail> =>
  await presentDetail(alipayOf(req.scope), await findPayment(req), {
    emails: await maySeeShoppers(req),
  })
