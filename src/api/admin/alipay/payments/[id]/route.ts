import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import { findListed } from "../../../../../payments/list-payments"
import type { AdminAlipayPaymentResponse } from "../../../../../types/http"
import { assertFound } from "../../list-fields"
import { presentDetail } from "../present-detail"

/** One payment: its movements, the messages about it, what was done, and what waits for a person. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayPaymentResponse>
): Promise<void> => {
  assertAdmin(req)
  const id = String(req.params["id"])
  const alipay = alipayOf(req.scope)
  const listed = assertFound(await findListed(alipay, id), `There is no payment ${id}.`)
  res.json({ payment: await presentDetail(alipay, listed) })
}
