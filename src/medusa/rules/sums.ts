import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** A row of Medusa's with an amount in major units, to the last decimal in `raw_amount`. */
export type AmountRow = { amount?: BigNumberInput | null; raw_amount?: unknown }

/** A sum of Medusa's amounts, exact. */
export type Sum = ReturnType<typeof MathBN.add>

/** A row's amount to the last decimal. */
export const exactOf = ({ raw_amount, amount }: AmountRow): BigNumberInput =>
  (raw_amount as BigNumberInput | null | undefined) ?? amount ?? 0

export const sumOfAmounts = (amounts: readonly BigNumberInput[]): Sum =>
  amounts.reduce<Sum>((sum, amount) => MathBN.add(sum, amount), MathBN.convert(0))

/** What payments, captures, refunds or transactions come to, in major units. */
export const total = (rows: readonly AmountRow[]): Sum => sumOfAmounts(rows.map(exactOf))
