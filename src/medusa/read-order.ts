import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { changesOf } from "./order-changes"
import { transactionsOf } from "./order-transactions"
import { owedBy, readOrdersWithTotals } from "./orders"
import { dateOf } from "../modules/alipay/time"
import { toDecimal } from "./rules/decimal"
import type { OrderView } from "./rules/view"
import { toMinorUnits } from "./rules/minor-units"
import { alipayOf } from "../modules/alipay"

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
  /** Ids of this payment's captures. */
  captures: readonly string[]
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

/** Reads the order a payment belongs to, with what it owes and, where it has too much, which payment came last. */
export const readOrder = async (
  container: MedusaContainer,
  { orderId, currency, captures }: Asked
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
    ...(outstanding !== undefined && outstanding < 0n
      ? await readPaidLast(container, { orderId, captures })
      : {}),
  }
}

/** Milliseconds since 1970; 0 where none of them is set. */
const latest = (dates: readonly unknown[]): number =>
  Math.max(0, ...dates.map((each) => dateOf(each)?.getTime() ?? 0))

/** Whether one of these captures is the order's newest, and when the order was last changed. */
const readPaidLast = async (
  container: MedusaContainer,
  { orderId, captures }: { orderId: string; captures: readonly string[] }
): Promise<Pick<OrderView, "paidLast">> => {
  const [transactions, changes] = await Promise.all([
    transactionsOf(container, orderId, "capture"),
    changesOf(container, orderId),
  ])
  const newest = transactions.reduce<(typeof transactions)[number] | undefined>(
    (last, each) =>
      last === undefined || latest([each.created_at]) > latest([last.created_at]) ? each : last,
    undefined
  )
  if (newest === undefined || !captures.includes(newest.reference_id)) {
    return {}
  }
  const changedAt = latest(
    changes.flatMap((each) => [each.confirmed_at, each.declined_at, each.canceled_at])
  )
  const now = alipayOf(container).now().getTime()
  return {
    paidLast: {
      changedBefore: changedAt <= latest([newest.created_at]),
      changedAgoMs: now - changedAt,
    },
  }
}
