import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertCustomer } from "../../../../../assert-actor"
import { toAgreementView } from "../../../../../../agreements/rules/agreement-view"
import { alipayOf } from "../../../../../../modules/alipay"
import { findOwn } from "../../../../../../agreements/find-chargeable"
import { confirmReturn } from "../../../../../../agreements/take-return"
import type { StoreAlipayConfirmResponse } from "../../../../../../types/http"
import { forShopper } from "../../../../../../payments/for-shopper"
import type { ConfirmBody } from "../../body"

/** The customer confirms a wallet that was agreed to in another browser. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ConfirmBody>,
  res: MedusaResponse<StoreAlipayConfirmResponse>
): Promise<void> => {
  const customerId = assertCustomer(req)
  const alipay = alipayOf(req.scope)
  const row = await findOwn(alipay, { agreementId: String(req.params["id"]), customerId })
  const taken = await forShopper(
    alipay,
    async () => await confirmReturn(alipay, row, req.validatedBody.confirmation)
  )
  res.json({
    agreement: toAgreementView(taken.row, alipay.now()),
    outcome: taken.outcome,
  })
}
