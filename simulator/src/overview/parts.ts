import { html, type Html } from "../cashier/html"
import { formatMinor } from "../money/currency"

/** The color of a state's chip. */
export const STATE_COLOUR: Readonly<Record<string, string>> = {
  SUCCESS: "good",
  acknowledged: "good",
  FAIL: "bad",
  CANCELLED: "bad",
  abandoned: "bad",
  PENDING: "wait",
  PROCESSING: "wait",
  waiting: "wait",
  OPEN: "wait",
  DEFENDED: "wait",
  ACCEPTED: "bad",
  RESOLVED: "bad",
  IN_PROCESS: "wait",
  ACCEPT_BY_CUSTOMER: "good",
  ACCEPT_BY_ALIPAY: "good",
  VALIDATE_SUCCESS: "good",
  ACCEPT_BY_MERCHANT: "bad",
  VALIDATE_FAIL: "bad",
}

/** A small form with one action; afterwards the browser is led to `back`. */
export function form(action: string, content: Html, back?: string): Html {
  return html`<form class="inline" method="post" action="/_simulator">
    <input type="hidden" name="action" value="${action}" />
    ${back && html`<input type="hidden" name="back" value="${back}" />`}${content}
  </form>`
}

/** A state in its color. */
export function chip(state: string): Html {
  return html`<span class="chip ${STATE_COLOUR[state] ?? ""}">${state}</span>`
}

/** Minor units as a person reads them. */
export function money(currency: string, minor: string): string {
  const negative = minor.startsWith("-")
  const value = BigInt(negative ? minor.slice(1) : minor)
  return `${negative ? "−" : ""}${currency} ${formatMinor({ currency, value })}`
}

/** Options of a list: value and words. */
export function options(rows: readonly (readonly [string, string])[]): Html {
  return html`${rows.map(([value, words]) => html`<option value="${value}">${words}</option>`)}`
}

/** A time in days, hours and minutes. */
export function duration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000)
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(minutes / 1440), "day"],
    [Math.floor(minutes / 60) % 24, "hour"],
    [minutes % 60, "minute"],
  ]
  const told = parts.filter(([count]) => count > 0).slice(0, 2)
  return told.map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`).join(" ")
}
