import { en } from "../i18n/en/texts"
import type { Say, TextKey } from "../i18n/use-text"
import type { AdminAlipayHistoryEntry } from "../../types/http"

/** Minor units as an amount of a currency: "100.50 CNY". Digits are moved, never rounded. */
export const moneyText = (
  amount: string | null,
  currency: string | null,
  decimals: number | null
): string => {
  if (amount === null || currency === null) {
    return "–"
  }
  const places = decimals ?? 0
  const digits = amount.padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  return `${whole}${places === 0 ? "" : `.${digits.slice(-places)}`} ${currency}`
}

const DONE = { ...en.done, ...en.act }

const textOfDone = (what: string): TextKey =>
  Object.hasOwn(DONE, what)
    ? Object.hasOwn(en.act, what)
      ? (`act.${what}` as TextKey)
      : (`done.${what}` as TextKey)
    : "done.other"

const outcomeText = (say: Say, outcome: unknown): string[] =>
  typeof outcome === "string" && Object.hasOwn(en.done, `outcome_${outcome}`)
    ? [say(`done.outcome_${outcome}` as TextKey)]
    : []

/** One line of a history: what was done, how it ended, and whether a message of Alipay ever told of it. */
export const historyText = (say: Say, { what, details }: AdminAlipayHistoryEntry): string => {
  const found =
    details["source"] === "sweep"
      ? [say(details["notified"] === false ? "done.never_notified" : "done.by_check")]
      : []
  const reason = typeof details["reason"] === "string" ? [`“${details["reason"]}”`] : []
  const message = typeof details["message"] === "string" ? [details["message"]] : []
  const parts = [say(textOfDone(what)), ...outcomeText(say, details["outcome"]), ...found]
  return [parts.join(", "), ...reason, ...message].join(": ")
}
