import { CONSENT_MS } from "../../../agreements/rules/next-step"
import { RETURN_PATH } from "../../../agreements/link-wallet"

/**
 * Browsers take a cookie of this prefix only from the host itself, over TLS and for all of its paths: a neighboring
 * host of the same domain, or plain HTTP on the way, can't plant the cookie of one customer in another person's browser.
 */
const FROM_THE_HOST_ITSELF = "__Host-"

/**
 * The cookie that marks the browser in which an agreement began; sent to the store alone, also when the wallet's page on
 * another site leads there. Over plain HTTP, in development, only to the return door.
 */
export const cookieOf = (backendUrl: string, agreementId: string) => {
  const { protocol, pathname } = new URL(`${backendUrl}${RETURN_PATH}`)
  const secure = protocol === "https:"
  return {
    name: `${secure ? FROM_THE_HOST_ITSELF : ""}alipay_link_${agreementId}`,
    options: {
      httpOnly: true,
      sameSite: "lax" as const,
      secure,
      path: secure ? "/" : pathname,
    },
  }
}

type Settings = { settings: { backend_url?: string | undefined } }

const cookieIn = ({ settings }: Settings, agreementId: string) =>
  cookieOf(settings.backend_url ?? "http://localhost", agreementId)

type CookieOptions = ReturnType<typeof cookieOf>["options"] & { maxAge?: number }

/** A response, as far as cookies go. */
type CookieSetter = {
  cookie: (name: string, value: string, options: CookieOptions) => unknown
  clearCookie: (name: string, options: CookieOptions) => unknown
}

type Link = { agreementId: string; authState: string }

/** Marks the browser in which a customer begins to link a wallet. */
export const markBrowser = (
  res: CookieSetter,
  alipay: Settings,
  { agreementId, authState }: Link
): void => {
  const { name, options } = cookieIn(alipay, agreementId)
  res.cookie(name, authState, { ...options, maxAge: CONSENT_MS })
}

/** The state with which this browser began, if it did. */
export const markOf =
  (req: object, alipay: Settings) =>
  (agreementId: string): string | undefined => {
    const { cookies } = req as { cookies?: Record<string, unknown> }
    const mark = cookies?.[cookieIn(alipay, agreementId).name]
    return typeof mark === "string" ? mark : undefined
  }

export const unmarkBrowser = (res: CookieSetter, alipay: Settings, agreementId: string): void => {
  const { name, options } = cookieIn(alipay, agreementId)
  res.clearCookie(name, options)
}
