import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { fromMinor, roundToMinor, toMinor, isGatewayFailure } from "../../gateway"
import { toDecimal } from "./decimal"

const asMedusaError = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (isGatewayFailure(error)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
    }
    throw error
  }
}

/**
 * Medusa's major units as the minor units of an amount to be paid.
 * @throws MedusaError INVALID_DATA naming what is wrong, also for an amount that rounds to nothing
 */
export const toMinorUnits = (decimal: string, currency: string): string =>
  asMedusaError(() => toMinor(decimal, currency))

/**
 * Medusa's major units as the minor units that a shopper is asked for.
 * @throws MedusaError INVALID_DATA for zero, and as `toMinorUnits`
 */
export const toPayableMinorUnits = (decimal: string, currency: string): string => {
  const minor = toMinorUnits(decimal, currency)
  if (minor === "0") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is nothing to pay: the total is 0. Complete the cart without a payment session."
    )
  }
  return minor
}

/**
 * Medusa's major units, rounded as an amount to be paid is; what rounds to nothing is "0".
 * @throws MedusaError INVALID_DATA naming what is wrong
 */
export const roundToMinorUnits = (decimal: string, currency: string): string =>
  asMedusaError(() => roundToMinor(decimal, currency))

/** The gateway's minor units as Medusa's major units, a decimal string. */
export const toMajorUnits = (minor: string, currency: string): string => fromMinor(minor, currency)

/** An amount of Medusa's in major units, rounded as a request rounds it. @returns minor units */
export const roundedMinor = (amount: BigNumberInput, currency: string): bigint =>
  BigInt(roundToMinorUnits(toDecimal(amount), currency))
