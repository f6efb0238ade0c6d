import { exponentOf } from "../../../gateway"
import type { PaymentRow } from "../../../modules/alipay/ledger/rows"
import { roundToMinorUnits, toMajorUnits } from "../../../medusa/rules/minor-units"
import type { PaperTexts } from "./texts"

/** Minor units as the gateway tells them: "100.50 CNY"; of a currency that it has not, as they are. */
export const minorText = (minor: string, currency: string): string => {
  try {
    const decimal = toMajorUnits(minor, currency)
    const [whole = "0", fraction = ""] = decimal.split(".")
    const digits = fraction.padEnd(exponentOf(currency), "0")
    return `${whole}${digits === "" ? "" : `.${digits}`} ${currency}`
  } catch {
    return `${minor} ${currency}`
  }
}

/** Major units, rounded as a shopper sees them: Medusa's own totals have more digits than their currency. */
export const majorText = (decimal: string, currency: string): string => {
  try {
    return minorText(roundToMinorUnits(decimal, currency), currency)
  } catch {
    return `${decimal} ${currency}`
  }
}

/** A day, in UTC. */
export const dayText = (at: Date): string => at.toISOString().slice(0, 10)

/** A time to the minute, in UTC. */
export const timeText = (at: Date): string =>
  `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`

type Card = NonNullable<PaymentRow["card"]>
type Vouched = "authenticated" | "tried" | "not_used"

/** The schemes' codes: how far the cardholder's bank vouches for the cardholder. */
const BY_ECI: Readonly<Record<string, Vouched>> = {
  ...{ "05": "authenticated", "02": "authenticated" },
  ...{ "06": "tried", "01": "tried", "07": "not_used", "00": "not_used" },
}

export const vouchedOf = ({ three_ds: told }: Card): Vouched | undefined =>
  told === null
    ? undefined
    : (BY_ECI[told.eci ?? ""] ?? (told.challenged === true ? "authenticated" : undefined))

/** How a card was authenticated, in words. */
export const threeDsText = (texts: PaperTexts, card: Card): string | undefined => {
  const vouched = vouchedOf(card)
  const eci = card.three_ds?.eci
  return vouched === undefined
    ? undefined
    : [texts.values[vouched], ...(eci == null ? [] : [texts.values.eci(eci)])].join(", ")
}
