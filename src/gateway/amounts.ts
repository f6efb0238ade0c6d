import { GatewayConfigurationError } from "./errors"
import type { Amount } from "./wire/objects"

const MINOR = /^\d{1,16}$/
const MAX = 10n ** 16n - 1n

/** @throws GatewayConfigurationError for what is no amount, and for two currencies */
const readBoth = (one: Amount, other: Amount): readonly [bigint, bigint] => {
  if (one.currency.toUpperCase() !== other.currency.toUpperCase()) {
    throw new GatewayConfigurationError(
      "currency",
      `Amounts in ${one.currency.slice(0, 10)} and ${other.currency.slice(0, 10)} can't be put together.`
    )
  }
  return [readMinor(one), readMinor(other)]
}

const readMinor = ({ value }: Amount): bigint => {
  if (!MINOR.test(value)) {
    throw wrong("An amount must be 1 to 16 digits in minor units.")
  }
  return BigInt(value)
}

const wrong = (message: string) => new GatewayConfigurationError("amount", message)

const made = ({ currency }: Amount, minor: bigint): Amount => {
  if (minor < 0n || minor > MAX) {
    throw wrong(
      minor < 0n ? "More is taken away than there is." : "The sum is larger than the gateway takes."
    )
  }
  return { currency: currency.toUpperCase(), value: minor.toString() }
}

/** Exact sum. @throws GatewayConfigurationError for two currencies or more than 16 digits */
export const addAmounts = (one: Amount, other: Amount): Amount => {
  const [first, second] = readBoth(one, other)
  return made(one, first + second)
}

/** Exact difference. @throws GatewayConfigurationError for two currencies or a result below zero */
export const subtractAmounts = (from: Amount, what: Amount): Amount => {
  const [whole, part] = readBoth(from, what)
  return made(from, whole - part)
}

/** Negative, zero or positive, as a sort wants it. @throws GatewayConfigurationError for two currencies */
export const compareAmounts = (one: Amount, other: Amount): -1 | 0 | 1 => {
  const [first, second] = readBoth(one, other)
  return first < second ? -1 : first > second ? 1 : 0
}
