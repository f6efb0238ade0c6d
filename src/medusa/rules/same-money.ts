import type { BigNumberInput } from "@medusajs/framework/types"
import { toDecimal } from "./decimal"
import { roundToMinorUnits } from "./minor-units"

/** An amount of Medusa's in major units; the currency's code in either case. */
export type MedusaAmount = { amount: BigNumberInput; currency_code: string }

/** Minor units, rounded by the one function that makes requests; nothing for what can't be paid. */
export const minorOf = (
  { amount }: Pick<MedusaAmount, "amount">,
  currency: string
): string | undefined => {
  try {
    return roundToMinorUnits(toDecimal(amount), currency)
  } catch {
    return undefined
  }
}

/**
 * Whether two amounts of Medusa are the same money: one currency, the same minor units. Medusa computes the same total
 * to the twentieth decimal in one place and to the second in another.
 */
export const sameMoney = (one: MedusaAmount, other: MedusaAmount): boolean => {
  const currency = one.currency_code.toUpperCase()
  const minor = minorOf(one, currency)
  return (
    other.currency_code.toUpperCase() === currency &&
    minor !== undefined &&
    minor === minorOf(other, currency)
  )
}
