import type { MedusaRequest } from "@medusajs/framework/http"
import type { AlipayModuleService } from "../../../modules/alipay"
import { CONSENT_MS } from "../../../bridge/agreement-care"
import { RETURN_PATH } from "../../../settlement/agreements/link-wallet"

const nameOf = (agreementId: string): string => `alipay_link_${agreementId}`

/** Sent back to the return door alone, also when the wallet's page on another site leads there. */
export const cookieOptions = (backendUrl: string) => {
  const { protocol, pathname } = new URL(`${backendUrl}${RETURN_PATH}`)
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: protocol === "https:",
    path: pathname,
  }
}

const optionsOf = ({ settings }: Pick<AlipayModuleService, "settings">) =>
  cookieOptions(settings.backend_url ?? "http://localhost")

type CookieOptions = ReturnType<typeof cookieOptions> & { maxAge?: number }

/** A response, as far as cookies go. */
type CookieSetter = {
  cookie: (name: string, value: string, options: CookieOptions) => unknown
  clearCookie: (name: string, options: CookieOptions) => unknown
}

type Link = { agreementId: string; authState: string }

/** Marks the browser in which a customer begins to link a wallet. */
export const markBrowser = (
  res: CookieSetter,
  alipay: AlipayModuleService,
  { agreementId, authState }: Link
): void => {
  res.cookie(nameOf(agreementId), authState, { ...optionsOf(alipay), maxAge: CONSENT_MS })
}

/** The state with which this browser began, if it did. */
export const markOf =
  (req: MedusaRequest) =>
  (agreementId: string): string | undefined => {
    const { cookies } = req as { cookies?: Record<string, unknown> }
    const mark = cookies?.[nameOf(agreementId)]
    return typeof mark === "string" ? mark : undefined
  }

export const unmarkBrowser = (
  res: CookieSetter,
  alipay: AlipayModuleService,
  agreementId: string
): void => {
  res.clearCookie(nameOf(agreementId), optionsOf(alipay))
}
