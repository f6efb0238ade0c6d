import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertCustomer } from "../../../assert-actor"
import { isListed, toAgreementView } from "../../../../agreements/rules/agreement-view"
import { alipayOf } from "../../../../modules/alipay"
import { listLinkableWallets } from "../../../../agreements/list-linkable-wallets"
import { linkWallet, type LinkWallet } from "../../../../agreements/link-wallet"
import { forShopper } from "../../../../payments/for-shopper"
import type {
  StoreAlipayAgreementsResponse,
  StoreAlipayLinkWalletResponse,
} from "../../../../types/http"
import { markBrowser } from "../../../alipay/agreements/browser-cookie"
import { handleOfProvider } from "../../../../modules/alipay/provider-ids"
import type { LinkWalletBody } from "./body"

/** The caller's linked wallets, and those that can be linked. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAlipayAgreementsResponse>
): Promise<void> => {
  const customerId = assertCustomer(req)
  const alipay = alipayOf(req.scope)
  const rows = await alipay.agreements.listOfCustomer(customerId)
  const views = rows.map((row) => toAgreementView(row, alipay.now()))
  res.json({
    agreements: views.filter(isListed),
    linkable_wallets: await listLinkableWallets(alipay),
  })
}

/** Begins to link a wallet of the caller's. */
export const POST = async (
  req: AuthenticatedMedusaRequest<LinkWalletBody>,
  res: MedusaResponse<StoreAlipayLinkWalletResponse>
): Promise<void> => {
  const customerId = assertCustomer(req)
  const alipay = alipayOf(req.scope)
  const { provider_id, ...choice } = req.validatedBody
  const asked: LinkWallet = {
    ...(choice as Omit<LinkWallet, "handle" | "customerId">),
    handle: handleOfProvider("auto_debit", provider_id),
    customerId,
  }
  const { row, consent, authState } = await forShopper(
    alipay,
    async () => await linkWallet(alipay, asked)
  )
  markBrowser(res, alipay, { agreementId: row.id, authState })
  res.json({ agreement: toAgreementView(row, alipay.now()), consent })
}
