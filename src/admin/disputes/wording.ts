import { moneyText } from "../attention/wording"
import { knownKey } from "../i18n/known-key"
import type { Say } from "../i18n/use-text"
import type { AdminAlipayDisputeRow } from "../../types/http"

type Reason = Pick<
  AdminAlipayDisputeRow,
  "scheme" | "reason_code" | "reason" | "reason_meaning" | "source"
>

/** Why a payment is disputed: what the scheme's code means, or else what the bank says. */
export const reasonText = (say: Say, { reason_meaning, reason, reason_code }: Reason): string => {
  const known = knownKey("dispute_meaning", reason_meaning)
  return known === undefined ? (reason ?? reason_code ?? "–") : say(known)
}

const SCHEMES = { VISA: "Visa", MASTERCARD: "Mastercard", AMEX: "Amex", JCB: "JCB" } as const

/** The scheme's code with its own words: "Visa 13.1, Merchandise not received". */
export const codeText = ({ scheme, reason_code, reason, source }: Reason): string | null => {
  const code = [scheme === null ? source : SCHEMES[scheme], reason_code]
    .filter((part) => part !== null)
    .join(" ")
  return [code, reason].filter((part) => part !== null && part !== "").join(", ") || null
}

/** An amount of a dispute in its currency. */
export const amountText = (
  { currency_code, currency_decimals }: AdminAlipayDisputeRow,
  amount: string | null
): string => moneyText(amount, currency_code, currency_decimals)

/** How likely Alipay thinks that it is won; its own word where that is a new one. */
export const winText = (say: Say, rate: string): string => {
  const known = knownKey("win_rate", rate.toLowerCase())
  return known === undefined ? rate : say(known)
}

/** How it was judged; Alipay's own word where that is a new one. */
export const verdictText = (say: Say, verdict: string): string => {
  const known = knownKey("verdict", verdict.toLowerCase())
  return known === undefined ? verdict : say(known)
}
