import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertCustomer } from "../../../../assert-actor"
import { toAgreementView } from "../../../../../agreements/rules/agreement-view"
import {
  alipayOf,
  type AgreementRow,
  type AlipayModuleService,
} from "../../../../../modules/alipay"
import { findOwn } from "../../../../../agreements/find-chargeable"
import { revokeAgreement } from "../../../../../agreements/revoke-agreement"
import { forShopper } from "../../../../../payments/for-shopper"
import type {
  StoreAlipayAgreementDeleteResponse,
  StoreAlipayAgreementResponse,
} from "../../../../../types/http"

type Found = { alipay: AlipayModuleService; row: AgreementRow }

/** @throws MedusaError UNAUTHORIZED without a customer, NOT_FOUND for an agreement that is not the caller's */
const find = async (req: AuthenticatedMedusaRequest): Promise<Found> => {
  const customerId = assertCustomer(req)
  const alipay = alipayOf(req.scope)
  const agreementId = String(req.params["id"])
  return { alipay, row: await findOwn(alipay, { agreementId, customerId }) }
}

/** One linked wallet of the caller's, also while its owner has not answered the wallet yet. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAlipayAgreementResponse>
): Promise<void> => {
  const { alipay, row } = await find(req)
  res.json({ agreement: toAgreementView(row, alipay.now()) })
}

/** Ends an agreement: at the gateway first, and if the gateway can't be reached now, there later. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAlipayAgreementDeleteResponse>
): Promise<void> => {
  const { alipay, row } = await find(req)
  await forShopper(
    alipay,
    async () =>
      await revokeAgreement(alipay, row, { reason: "REVOKED_BY_CUSTOMER", by: "customer" })
  )
  res.json({ id: row.id, object: "alipay_agreement", deleted: true })
}
