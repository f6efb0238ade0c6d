import { EXPONENTS, WHOLE_UNITS_ONLY } from "./currencies"
import { GatewayConfigurationError } from "./errors"
import { sentence } from "./sentence"

const DECIMAL = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/
const MAX_DIGITS = 16

/**
 * Decimals of a currency on the wire.
 * @throws GatewayConfigurationError for a currency that is not in the table
 */
export const exponentOf = (currency: string): number => {
  const exponent = EXPONENTS.get(currency.toUpperCase())
  if (exponent === undefined) {
    throw new GatewayConfigurationError(
      "currency",
      sentence(
        "unknown_currency",
        "The currency {{currency}} has no known number of decimals at the gateway, so no amount can be sent in it.",
        { currency: JSON.stringify(currency.slice(0, 10)) }
      )
    )
  }
  return exponent
}

/**
 * Major units as the gateway's minor units: exact, rounded half up, rupiah to whole units half to even.
 * @param major a non-negative decimal, such as `10.5` or `1e-2`; never a float that has lost digits
 * @returns digits, at most 16; "0" for an amount that rounds to nothing
 * @throws GatewayConfigurationError for a malformed or negative amount, or one that is too long
 */
export const roundToMinor = (major: string, currency: string): string => {
  const { digits, scale } = parseDecimal(major)
  const exponent = exponentOf(currency)
  const whole = WHOLE_UNITS_ONLY.has(currency.toUpperCase())
  const minor = whole
    ? divide(digits, scale, toEven) * 10n ** BigInt(exponent)
    : divide(digits * 10n ** BigInt(exponent), scale, up)
  const text = minor.toString()
  if (text.length > MAX_DIGITS) {
    throw amountError(`${major} ${currency} is larger than the gateway takes.`)
  }
  return text
}

/**
 * Major units as the minor units of an amount that is to be paid.
 * @throws GatewayConfigurationError as `roundToMinor`, and for an amount above zero that rounds to nothing
 */
export const toMinor = (major: string, currency: string): string => {
  const minor = roundToMinor(major, currency)
  if (minor === "0" && parseDecimal(major).digits !== 0n) {
    throw amountError(`${major} ${currency} is less than the smallest amount that can be paid.`)
  }
  return minor
}

/** Minor units as an exact decimal of major units. @throws GatewayConfigurationError when it is not digits */
export const fromMinor = (minor: string, currency: string): string => {
  if (!/^\d{1,16}$/.test(minor)) {
    throw amountError("An amount of the gateway must be 1 to 16 digits.")
  }
  const exponent = exponentOf(currency)
  const padded = minor.padStart(exponent + 1, "0")
  const cut = padded.length - exponent
  const whole = padded.slice(0, cut).replace(/^0+(?=\d)/, "")
  const rest = padded.slice(cut).replace(/0+$/, "")
  return rest ? `${whole}.${rest}` : whole
}

const amountError = (message: string) => new GatewayConfigurationError("amount", message)

/** value = digits / 10^scale */
const parseDecimal = (text: string): { digits: bigint; scale: bigint } => {
  const match = DECIMAL.exec(text.trim())
  if (!match || text.length > 80) {
    throw amountError(
      `${JSON.stringify(text.slice(0, 40))} is not an amount: it must be a positive decimal number.`
    )
  }
  const [, whole = "0", fraction = "", power = "0"] = match
  const scale = fraction.length - Number(power)
  const digits = BigInt(whole + fraction)
  return scale >= 0
    ? { digits, scale: 10n ** BigInt(scale) }
    : { digits: digits * 10n ** BigInt(-scale), scale: 1n }
}

type Tie = (quotient: bigint) => boolean
const up: Tie = () => true
const toEven: Tie = (quotient) => quotient % 2n === 1n

const divide = (dividend: bigint, divisor: bigint, roundTieUp: Tie): bigint => {
  const quotient = dividend / divisor
  const twice = (dividend % divisor) * 2n
  return twice > divisor || (twice === divisor && roundTieUp(quotient)) ? quotient + 1n : quotient
}
