import type { MedusaRequest } from "@medusajs/framework/http"
import { alipayOf } from "../../../modules/alipay"
import { chooseLocale } from "../../../shopper-pages/rules/choose-locale"
import type { PageLocale } from "../../../shopper-pages/rules/texts"
import { posterAddress } from "../../../till/poster-address"
import { placeOfToken, type Scan } from "../../../till/read-printed"
import { walletOfBrowser } from "../../../till/rules/wallet-browser"

/** A printed code that was scanned: by which browser, and where its page is. */
export type Scanned = Scan & {
  locale: PageLocale
  posterId: string
  /** The path of the page. */
  address: string
  userAgent: string
  /** Where a sale is looked at, for the wallet to lead back to. */
  returnTo: (saleId: string) => string
}

/** What was scanned; nothing where the store has not printed it, or has replaced it. */
export const readScan = async (req: MedusaRequest): Promise<Scanned | undefined> => {
  const found = await placeOfToken(req.scope, String(req.params["token"]))
  if (!found) {
    return undefined
  }
  const page = posterAddress(alipayOf(req.scope), found.posterId)
  const userAgent = req.get("user-agent") ?? ""
  return {
    ...found,
    wallet: walletOfBrowser(userAgent),
    userAgent,
    locale: chooseLocale(req.get("accept-language")),
    address: new URL(page).pathname,
    returnTo: (saleId) => `${page}?sale=${saleId}&from=wallet`,
  }
}
