import { knownKey } from "../i18n/known-key"
import type { Say } from "../i18n/use-text"
import { reasonText } from "../payments/reason-text"
import type { SaySaid } from "../i18n/use-said"
import type {
  AdminAlipayAttentionItem,
  AdminAlipayHistoryEntry,
  AlipayFacts,
} from "../../types/http"

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

/** An amount as people write one, in minor units; nothing for what is none, or finer than the currency is. */
export const minorOf = (text: string, decimals: number): string | null => {
  const [, whole = "", fraction = ""] = /^(\d{1,12})(?:[.,](\d*))?$/.exec(text.trim()) ?? []
  return whole === "" || fraction.length > decimals
    ? null
    : BigInt(whole + fraction.padEnd(decimals, "0")).toString()
}

/** What an item is about, as an admin knows it: the order's number, or else the id of the payment request. */
export const subjectText = ({
  order_display_id,
  payment_request_id,
  subject,
}: Pick<
  AdminAlipayAttentionItem,
  "order_display_id" | "payment_request_id" | "subject"
>): string => (order_display_id === null ? (payment_request_id ?? subject) : `#${order_display_id}`)

const outcomeText = (say: Say, outcome: unknown): string[] => {
  const text = knownKey("done_outcome", outcome)
  return text === undefined ? [] : [say(text)]
}

/** A fact as text: said by its sentence where it has one, else as the server has it. */
export const factText = (said: SaySaid, facts: AlipayFacts, name: string): string => {
  const sentence = facts[`${name}_sentence`]
  return typeof sentence === "object" && sentence !== null
    ? said(sentence)
    : String(facts[name] ?? "")
}

/** What can be shown of facts: a sentence is another form of the fact that it stands beside. */
export const factNames = (facts: AlipayFacts): string[] =>
  Object.keys(facts).filter((name) => !name.endsWith("_sentence"))

/** Why something was not done: in words where the gateway's code tells, else as the server said it. */
export const historyReason = (
  say: Say,
  said: SaySaid,
  { details }: Pick<AdminAlipayHistoryEntry, "details">
): string =>
  reasonText(say, details["reason"], details["result_code"]) || factText(said, details, "message")

/** One line of a history: what was done, how it ended, and whether a message of Alipay ever told of it. */
export const historyText = (
  say: Say,
  said: SaySaid,
  { what, details }: AdminAlipayHistoryEntry
): string => {
  const found =
    details["source"] === "sweep"
      ? [say(details["notified"] === false ? "done_note.never_notified" : "done_note.by_check")]
      : []
  const reason = typeof details["reason"] === "string" ? [`“${details["reason"]}”`] : []
  const payable = details["payment_collection_id"]
  const link = typeof payable === "string" ? [say("done_note.payable", { id: payable })] : []
  const why = historyReason(say, said, { details })
  const message = why === "" ? [] : [why]
  const parts = [
    say(knownKey("act", what) ?? knownKey("done", what) ?? "done_note.other"),
    ...outcomeText(say, details["outcome"]),
    ...found,
  ]
  return [parts.join(", "), ...reason, ...link, ...message].join(": ")
}

const amountOf = ({
  amount,
  currency_code: currency,
  currency_decimals: decimals,
}: AdminAlipayAttentionItem): string => moneyText(amount, currency, decimals)

/** Held money went back to the shopper: nothing is left to be done but to know. */
export const isLapsed = ({ kind, facts }: AdminAlipayAttentionItem): boolean =>
  kind === "authorization_expiring" && facts["lapsed"] === true

/** What an item is called. */
export const kindText = (say: Say, item: AdminAlipayAttentionItem): string =>
  isLapsed(item) ? say("lapsed.kind") : say(`kind.${item.kind}`)

/** What an item means, and what to do. */
export const hintText = (say: Say, item: AdminAlipayAttentionItem): string =>
  isLapsed(item) ? say("lapsed.hint", { amount: amountOf(item) }) : say(`kind_hint.${item.kind}`)

/** What closed an item; nothing while it is open. */
export const closedText = (say: Say, item: AdminAlipayAttentionItem): string | undefined => {
  const { resolution, kind, amount } = item
  if (resolution === "gone") {
    return say(`closed_by.${kind}`)
  }
  if (resolution === "returned_to_shopper" && amount !== null) {
    return say("closed.returned", { amount: amountOf(item) })
  }
  return resolution === null ? undefined : say(`resolution.${resolution}`)
}
