import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { owedBy, readOrdersWithTotals } from "./orders"
import { toDecimal } from "./rules/decimal"
import type { OrderView } from "./rules/view"
import { toMinorUnits } from "./rules/minor-units"

/** An order as decisions need it, with Medusa's own word for its state. */
export type OrderRow = OrderView & {
  status: string
  version: number
  createdAt: Date
  /** What its totals say that its transactions come to. */
  transactionTotal: BigNumberInput | undefined
}

type Asked = {
  orderId: string | undefined
  currency: string
}

/** Minor units with their sign; less than the smallest amount is nothing. */
export const signedMinor = (amount: BigNumberInput, currency: string): bigint => {
  try {
    const minor = BigInt(toMinorUnits(toDecimal(MathBN.abs(amount)), currency))
    return MathBN.lt(amount, 0) ? -minor : minor
  } catch {
    return 0n
  }
}

/** Reads the order a payment belongs to, with what it owes. */
export const readOrder = async (
  container: MedusaContainer,
  { orderId, currency }: Asked
): Promise<OrderRow | undefined> => {
  if (orderId === undefined) {
    return undefined
  }
  const [found] = await readOrdersWithTotals(container, [orderId])
  if (!found) {
    return undefined
  }
  const { summary } = found
  const owed = owedBy(found)
  const outstanding = owed === undefined ? undefined : signedMinor(owed, currency)
  return {
    id: found.id,
    status: found.status,
    version: found.version,
    createdAt: new Date(found.created_at),
    transactionTotal: summary?.raw_transaction_total ?? summary?.transaction_total,
    canceled: found.status === "canceled",
    ...(found.is_draft_order === true ? { isDraft: true } : {}),
    ...(found.canceled_at == null ? {} : { canceledAt: new Date(found.canceled_at) }),
    ...(outstanding === undefined ? {} : { outstanding }),
  }
}
