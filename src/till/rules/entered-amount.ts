import { exponentOf, fromMinor, roundToMinor, type WalletLimits } from "../../gateway"
import type { Place } from "../../modules/alipay/till/places"
import { MINUTE } from "../../modules/alipay/time"

/** How long a sale may be paid by the printed code. */
export const OFFER_MS = 5 * MINUTE

/** Sales that shoppers may have begun at one place and not paid. */
export const MOST_ENTERED_SALES = 10

/** Minor units. */
export type Bounds = { least: bigint; most: bigint }

const smaller = (one: bigint, other: bigint): bigint => (one < other ? one : other)

/**
 * What a shopper may enter at a place, in minor units: up to its `most_entered` and `most_sale`, and within what the wallet takes
 * where that is said in the place's currency. Nothing where the place takes no amounts, or none fits.
 */
export const boundsOf = (
  { most_entered, most_sale }: Pick<Place, "most_entered" | "most_sale">,
  limits: WalletLimits | undefined,
  currency: string
): Bounds | undefined => {
  if (most_entered === undefined) {
    return undefined
  }
  const of = limits?.currency === currency ? limits : undefined
  const least = BigInt(of?.min ?? 1)
  const most = [most_sale, of?.max].reduce(
    (sum, limit) => (limit === undefined ? sum : smaller(sum, BigInt(limit))),
    BigInt(most_entered)
  )
  return least <= most ? { least, most } : undefined
}

/**
 * An amount as a shopper types it, in minor units: digits, and as many decimals at most as the currency has, after a point or a comma.
 * Nothing for anything else: what may stand for thousands is not guessed.
 */
export const readEntered = (text: string, currency: string): bigint | undefined => {
  const decimals = exponentOf(currency)
  const [, whole, fraction = ""] = /^(\d{1,12})(?:[.,](\d{1,3}))?$/.exec(text.trim()) ?? []
  if (whole === undefined || fraction.length > decimals) {
    return undefined
  }
  const minor = BigInt(whole + fraction.padEnd(decimals, "0")).toString()
  // The gateway takes some currencies in whole units alone.
  return roundToMinor(fromMinor(minor, currency), currency) === minor ? BigInt(minor) : undefined
}

/** Whether the gateway takes amounts in a currency at all. */
export const isSendable = (currency: string): boolean => {
  try {
    return exponentOf(currency) >= 0
  } catch {
    return false
  }
}

export const isWithin = (amount: bigint, { least, most }: Bounds): boolean =>
  amount >= least && amount <= most
