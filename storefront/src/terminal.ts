/** The shopper's device, as the gateway names it. */
export type Terminal = { terminal_type: "WEB" | "WAP" | "APP"; os_type?: "IOS" | "ANDROID" }

/**
 * Tells a phone's browser (`WAP`, with its system) from all others (`WEB`: desktops, tablets, unknown devices, servers).
 *
 * @param userAgent default: the browser's own
 */
export const terminalOf = (userAgent: string = browserName()): Terminal => {
  if (/iPhone|iPod/.test(userAgent)) return { terminal_type: "WAP", os_type: "IOS" }
  return /Android/.test(userAgent) && /Mobile/.test(userAgent)
    ? { terminal_type: "WAP", os_type: "ANDROID" }
    : { terminal_type: "WEB" }
}

const browserName = (): string => (typeof navigator === "undefined" ? "" : navigator.userAgent)

type Pages = { redirect_url?: unknown; applink_url?: unknown }

/**
 * Chooses where to send the shopper: on a phone the link that opens the wallet's app, otherwise the wallet's page.
 *
 * @returns undefined when there is no address that a browser may safely be sent to
 */
export const pageFor = (pages: Pages, { terminal_type }: Terminal): string | undefined =>
  (terminal_type === "WEB" ? undefined : safeAddress(pages.applink_url)) ??
  safeAddress(pages.redirect_url)

/** An absolute https or http address as it was given; undefined for all others, such as `javascript:`. */
export const safeAddress = (value: unknown): string | undefined => {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined
  const { protocol, username, password } = new URL(value)
  return /^https?:$/.test(protocol) && username === "" && password === "" ? value : undefined
}
