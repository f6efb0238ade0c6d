import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPayable } from "../../../medusa/payable"
import { alipayOf } from "../../../modules/alipay"
import { linkOfCollection } from "../../../payment-links/make-link"
import { chooseLocale } from "../../../shopper-pages/rules/choose-locale"
import { showMissing } from "../../../shopper-pages/rules/missing"
import { PAGE_HEADERS, sendPage } from "../../alipay/page/send-page"

/** What Medusa calls its payment collections. */
const ID = /^pay_col_[0-9A-Z]{26}$/

/**
 * Where the button "Copy payment link" of Medusa's admin leads when `admin.storefrontUrl` is the backend: to a payment
 * link of ours that is good for an hour. The payment collection must be an order's; the query is not read.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = String(req.params["id"])
  const payable = ID.test(id) ? await readPayable(req.scope, id) : undefined
  const address =
    payable?.orderId == null ? undefined : linkOfCollection(alipayOf(req.scope), payable)
  if (address === undefined) {
    sendPage(res, showMissing(chooseLocale(req.get("accept-language"))))
    return
  }
  res.set(PAGE_HEADERS).redirect(303, address)
}
