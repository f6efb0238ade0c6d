import type { ShopperChoice } from "../../payments/rules/shopper-choice"

/** What a browser runs on, as the gateway wants to know it. */
export const terminalOf = (userAgent: string | undefined): ShopperChoice["terminal"] => {
  const agent = userAgent ?? ""
  if (/iPhone|iPad|iPod/.test(agent)) {
    return { terminalType: "WAP", osType: "IOS" }
  }
  return /Android/.test(agent)
    ? { terminalType: "WAP", osType: "ANDROID" }
    : { terminalType: "WEB" }
}

/** The same, as a session's data takes it. */
export const terminalData = (terminal: ShopperChoice["terminal"]): Record<string, string> =>
  terminal.terminalType === "WEB"
    ? { terminal_type: "WEB" }
    : { terminal_type: terminal.terminalType, os_type: terminal.osType }
