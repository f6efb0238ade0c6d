import type { StartedPayment } from "./payment-session"

export type Terminal =
  { terminal_type: "WEB" } | { terminal_type: "WAP"; os_type: "IOS" | "ANDROID" }

/** A phone's browser is WAP and names its system; desktops, tablets and unknown devices are WEB. */
export const terminalOf = (userAgent: string): Terminal => {
  if (/iPhone|iPod/.test(userAgent)) return { terminal_type: "WAP", os_type: "IOS" }
  if (/Android/.test(userAgent) && /Mobile/.test(userAgent)) {
    return { terminal_type: "WAP", os_type: "ANDROID" }
  }
  return { terminal_type: "WEB" }
}

/** Where to send the shopper: a phone's wallet app when there is a link to it, else the wallet's page. */
export const walletPage = (payment: StartedPayment, terminal: Terminal): string | undefined =>
  terminal.terminal_type === "WAP"
    ? (payment.applinkUrl ?? payment.redirectUrl)
    : payment.redirectUrl
