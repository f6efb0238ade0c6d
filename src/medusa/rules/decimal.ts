import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Medusa's amount (number, BigNumber or raw object) as a plain decimal string of major units. */
export const toDecimal = (amount: BigNumberInput): string => MathBN.convert(amount).toFixed()

export const sameDecimal = (one: BigNumberInput, other: BigNumberInput): boolean =>
  MathBN.eq(one, other)
