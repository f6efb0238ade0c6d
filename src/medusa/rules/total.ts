import { MathBN } from "@medusajs/framework/utils"

/** What captures, refunds or transactions of Medusa come to, in major units. */
export const total = (rows: readonly { amount?: unknown; raw_amount?: unknown }[]) =>
  rows.reduce(
    (sum, row) => MathBN.add(sum, (row.raw_amount ?? row.amount ?? 0) as number),
    MathBN.convert(0)
  )
