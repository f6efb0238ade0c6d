import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alipayOf } from "../../../../modules/alipay"
import { isLeaseBusy } from "../../../../modules/alipay/leases/busy"
import { linkAddress } from "../../../../payment-links/make-link"
import { readLink } from "../../../../payment-links/read-link"
import { terminalData, terminalOf } from "../../../../payment-links/rules/terminal"
import { readToken, type LinkClaims } from "../../../../payment-links/rules/token"
import { showLink, waysOfLink, type Visitor } from "../../../../payment-links/show-link"
import { startLinkPayment, type Started } from "../../../../payment-links/start-payment"
import { withDevice } from "../../../../payments/shopper-device"
import { chooseLocale } from "../../../../shopper-pages/rules/choose-locale"
import { showMissing } from "../../../../shopper-pages/rules/missing"
import { settleLink } from "../../../../workflows/settle-link"
import { sendPage } from "../../page/send-page"

type Asked = { claims: LinkClaims | undefined; visitor: Visitor }

/** Who asks for a page. */
const visitorOf = (req: MedusaRequest, address: string): Visitor => ({
  locale: chooseLocale(req.get("accept-language")),
  terminal: terminalOf(req.get("user-agent")),
  address,
})

const readAsked = (req: MedusaRequest): Asked => {
  const { sealer, settings } = alipayOf(req.scope)
  const token = String(req.params["token"])
  const { pathname } = new URL(`${settings.backend_url ?? "http://localhost"}/alipay/pay/${token}`)
  return { claims: readToken(sealer, token), visitor: visitorOf(req, pathname) }
}

/** The page of a payment link. Open to anyone; only who has what the store signed gets anywhere. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { claims, visitor } = readAsked(req)
  if (!claims) {
    sendPage(res, showMissing(visitor.locale))
    return
  }
  const link = await settleLink(req.scope, await readLink(req.scope, claims))
  const how = {
    notice: undefined,
    forwards: req.query["to"] === "wallet",
    returned: req.query["from"] === "wallet",
  }
  sendPage(res, await showLink(req.scope, { link, visitor, ...how }))
}

type Form = { way?: unknown; amount?: unknown } | undefined

const start = async (
  req: MedusaRequest,
  claims: LinkClaims,
  visitor: Visitor
): Promise<Started | "choose_one"> => {
  const alipay = alipayOf(req.scope)
  const { way: chosen, amount } = (req.body as Form) ?? {}
  const link = await readLink(req.scope, claims)
  const ways = link ? await waysOfLink(req.scope, link, visitor) : []
  const way = ways.find(({ id }) => id === chosen)
  if (!way) {
    return ways.length > 0 ? "choose_one" : "unchanged"
  }
  return await startLinkPayment(req.scope, {
    claims,
    way,
    seen: String(amount),
    returnUrl: `${linkAddress(alipay, claims)}?from=wallet`,
    data: { ...terminalData(visitor.terminal), locale: visitor.locale },
  })
}

const NOTICES = {
  too_many: "too_many",
  refused: "not_started",
  choose_one: "choose_one",
} as const

/** Starts a payment with the wallet that was chosen, and leads there. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { claims, visitor } = readAsked(req)
  if (!claims) {
    sendPage(res, showMissing(visitor.locale))
    return
  }
  const device = {
    ip: req.ip,
    userAgent: req.get("user-agent"),
    acceptLanguage: req.get("accept-language"),
    accept: req.get("accept"),
  }
  const started = await withDevice(device, async () => await start(req, claims, visitor)).catch(
    (error: unknown): "refused" => {
      if (!isLeaseBusy(error)) {
        throw error
      }
      return "refused"
    }
  )
  if (started === "open" || started === "unchanged") {
    res.set("cache-control", "no-store").set("referrer-policy", "no-referrer")
    res.redirect(303, started === "open" ? `${visitor.address}?to=wallet` : visitor.address)
    return
  }
  const link = await readLink(req.scope, claims)
  const how = { notice: NOTICES[started], forwards: false, returned: false }
  sendPage(res, await showLink(req.scope, { link, visitor, ...how }))
}
