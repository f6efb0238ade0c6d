import { toMajorUnits } from "../../medusa/rules/minor-units"

/** @param amount minor units */
export const amountText = (amount: bigint | string, currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "currency", currency }).format(
    Number(toMajorUnits(amount.toString(), currency))
  )

/** A time that everyone reads alike: in UTC, and says so. */
export const timeText = (time: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(time) + " UTC"
