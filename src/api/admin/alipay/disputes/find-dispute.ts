import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { findListedDispute, type ListedDispute } from "../../../../disputes/list-disputes"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayDisputeDetail } from "../../../../types/http"
import { maySeeShoppers } from "../../is-allowed"
import { assertFound } from "../list-fields"
import { presentDisputeDetail } from "./present-detail"
import { sentence } from "../../../../gateway"

/** The dispute that a request names. @throws MedusaError NOT_FOUND */
export const findDispute = async (req: AuthenticatedMedusaRequest): Promise<ListedDispute> => {
  const id = String(req.params["id"])
  return assertFound(
    await findListedDispute(alipayOf(req.scope), id),
    sentence("no_dispute", "There is no dispute {{id}}.", { id })
  )
}

/** The dispute that a request names, as it is now. @throws MedusaError NOT_FOUND */
export const presentNamedDispute = async (
  req: AuthenticatedMedusaRequest
): Promise<AdminAlipayDisputeDetail> =>
  await presentDisputeDetail(req.scope, await findDispute(req), {
    emails: await maySeeShoppers(req),
  })
