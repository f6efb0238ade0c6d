import { paymentMethod } from "../wallets/table"
import { html, type Html } from "./html"

/** Drawings of our own: a tile in the method's colour with a sign, never the brand's artwork. */
const SIGNS: Readonly<Record<string, Html>> = {
  ALIPAY: html`<path
    d="M9 14h22M20 9v5M12 20h16c-2 7-8 11-15 12M15 24c5 1 10 4 14 8"
    fill="none"
    stroke="#fff"
    stroke-width="2.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  />`,
  CARD: html`<rect x="7" y="11" width="26" height="18" rx="3" fill="#fff" /><path
      d="M7 17h26"
      stroke="#334155"
      stroke-width="4"
    /><path d="M11 25h6" stroke="#94a3b8" stroke-width="2.4" stroke-linecap="round" />`,
}

/** The method's logo on a tile; `plain` leaves the tile white for coloured grounds. */
export function logo(type: string, tile: "coloured" | "light" = "coloured"): Html {
  const method = paymentMethod(type)
  const colour = method?.colour ?? "#1677ff"
  const key = type.startsWith("ALIPAY") ? "ALIPAY" : type
  const light = tile === "light"
  const letter = html`<text
    x="20"
    y="27"
    text-anchor="middle"
    font-family="system-ui, sans-serif"
    font-size="19"
    font-weight="700"
    fill="#fff"
  >
    ${(method?.name ?? "?").slice(0, 1)}
  </text>`
  return html`<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <rect width="40" height="40" rx="10" fill="${light ? "rgba(255,255,255,.18)" : colour}" />
    ${SIGNS[key] ?? letter}
  </svg>`
}

/** A round sign for the state of a payment. */
export function stateSign(kind: "good" | "bad" | "wait"): Html {
  const colour = { good: "#0b7a4b", bad: "#b42318", wait: "#8a5a00" }[kind]
  const path = { good: "M20 33l8 8 16-18", bad: "M24 24l16 16M40 24L24 40", wait: "M32 20v13l8 5" }[
    kind
  ]
  return html`<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <circle cx="32" cy="32" r="30" fill="${colour}" opacity=".12" />
    <path
      d="${path}"
      fill="none"
      stroke="${colour}"
      stroke-width="5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`
}
