/** A sum in the smallest unit of its currency. */
export interface Money {
  readonly currency: string
  readonly value: bigint
}

/** Decimals of the currencies that do not have two (IDR and TWD have two on this wire). */
const DECIMALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"]
      .concat(["XAF", "XOF", "XPF"])
      .map((code) => [code, 0])
  ),
  ...Object.fromEntries(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((code) => [code, 3])),
}

const KNOWN = new Set(Intl.supportedValuesOf("currency"))

/** True for an ISO 4217 alphabetic code in upper case. */
export function isCurrency(code: string): boolean {
  return KNOWN.has(code)
}

/** How many decimals the currency has on this wire. */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2
}

/** Minor units as a person reads them: `12,800.00`, without the currency. */
export function formatMinor({ currency, value }: Money): string {
  const decimals = decimalsOf(currency)
  const digits = value.toString().padStart(decimals + 1, "0")
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",")
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`
}

/** The amount as the wire writes it. */
export function toWire({ currency, value }: Money): { currency: string; value: string } {
  return { currency, value: value.toString() }
}

/** The amount from its wire form; the caller has validated it. */
export function fromWire(amount: { currency: string; value: string }): Money {
  return { currency: amount.currency, value: BigInt(amount.value) }
}

/** Sum of minor units. */
export function sum(values: Iterable<bigint>): bigint {
  let total = 0n
  for (const value of values) {
    total += value
  }
  return total
}
