import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseLocale } from "../../../payment-links/rules/choose-locale"
import { PAGE_POLICY } from "../../../payment-links/rules/page"
import { terminalOf } from "../../../payment-links/rules/terminal"
import type { Shown, Visitor } from "../../../payment-links/show-link"

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

/** Who asks for a page. */
export const visitorOf = (req: MedusaRequest, address: string): Visitor => ({
  locale: chooseLocale(req.get("accept-language")),
  terminal: terminalOf(req.get("user-agent")),
  address,
})
