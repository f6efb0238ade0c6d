import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import { revokeAgreement } from "../../../../../../agreements/revoke-agreement"
import type { AdminAlipayAgreementResponse } from "../../../../../../types/http"
import { presentAgreement } from "../../present-agreement"

/** The shop ends an agreement; who did it is kept. Safe to repeat. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayAgreementResponse>
): Promise<void> => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const id = String(req.params["id"])
  const row = await alipay.agreements.byId(id)
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no agreement ${id}.`)
  }
  const after = await revokeAgreement(alipay, row, {
    reason: "REVOKED_BY_SHOP",
    by: req.auth_context.actor_id,
  })
  res.json({ agreement: await presentAgreement(req.scope, after) })
}
