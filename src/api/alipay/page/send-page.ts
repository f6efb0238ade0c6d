import type { MedusaResponse } from "@medusajs/framework/http"
import type { Shown } from "../../../shopper-pages/rules/missing"
import { PAGE_POLICY } from "../../../shopper-pages/rules/page"

/** The address is a secret: kept out of caches, search engines, frames and the next page's referrer. */
export const PAGE_HEADERS = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "content-security-policy": PAGE_POLICY,
  vary: "accept-language",
} as const

export const sendPage = (res: MedusaResponse, { status, html }: Shown): void => {
  res.set(PAGE_HEADERS).status(status).type("html").send(html)
}
