import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import { revokeAgreement } from "../../../../../../agreements/revoke-agreement"
import type { AdminAlipayAgreementResponse } from "../../../../../../types/http"
import { presentAgreement } from "../../present-agreement"
import { sentence } from "../../../../../../gateway"
import { notFound } from "../../../../../../modules/alipay/refusal"

/** The shop ends an agreement; who did it is kept. Safe to repeat. */
export const POST = explained<unknown, AdminAlipayAgreementResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const id = String(req.params["id"])
  const row = await alipay.agreements.byId(id)
  if (!row) {
    throw notFound(sentence("no_agreement", "There is no agreement {{id}}.", { id }))
  }
  const after = await revokeAgreement(alipay, row, {
    reason: "REVOKED_BY_SHOP",
    by: req.auth_context.actor_id,
  })
  res.json({ agreement: await presentAgreement(req.scope, after) })
})
