import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { toDecimal } from "./rules/decimal"
import type { OrderView } from "../payments/rules/next-action"
import { toMinorUnits } from "./rules/minor-units"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"

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

type Found = {
  id: string
  status: string
  version: number
  created_at: string | Date
  summary?: {
    pending_difference?: BigNumberInput
    raw_pending_difference?: BigNumberInput
    transaction_total?: BigNumberInput
    raw_transaction_total?: BigNumberInput
  }
}

/** Not a literal: Medusa's type of an order's row does not have the summary as it is. */
const ORDER: string = "order"

/** Minor units with their sign; less than the smallest amount is nothing. */
const signedMinor = (amount: BigNumberInput, currency: string): bigint => {
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
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: ORDER,
    fields: ["id", "status", "version", "created_at", "summary"],
    filters: { id: orderId },
  })
  const [found] = data as Found[]
  if (!found) {
    return undefined
  }
  const { summary } = found
  const owed = summary?.raw_pending_difference ?? summary?.pending_difference
  const outstanding = owed === undefined ? undefined : signedMinor(owed, currency)
  return {
    id: found.id,
    status: found.status,
    version: found.version,
    createdAt: new Date(found.created_at),
    transactionTotal: summary?.raw_transaction_total ?? summary?.transaction_total,
    canceled: found.status === "canceled",
    ...(outstanding === undefined ? {} : { outstanding }),
    ...(outstanding !== undefined && outstanding < 0n
      ? await readPaidLast(container, { orderId, captures })
      : {}),
  }
}

/** Milliseconds since 1970; a Date's own text would lose them, and two captures of one second are told apart by them. */
const timeOf = (date: unknown): number =>
  date instanceof Date ? date.getTime() : date == null ? 0 : new Date(String(date)).getTime()

const latest = (dates: readonly unknown[]): number => Math.max(0, ...dates.map(timeOf))

/** Whether one of these captures is the order's newest, and when the order was last changed. */
const readPaidLast = async (
  container: MedusaContainer,
  { orderId, captures }: { orderId: string; captures: readonly string[] }
): Promise<Pick<OrderView, "paidLast">> => {
  const orders = container.resolve(Modules.ORDER)
  const [transactions, changes] = await Promise.all([
    orders.listOrderTransactions({ order_id: orderId, reference: "capture" }, { take: null }),
    orders.listOrderChanges({ order_id: orderId }, { take: null }),
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
  const now = container.resolve<AlipayModuleService>(ALIPAY_MODULE).now().getTime()
  return {
    paidLast: {
      changedBefore: changedAt <= latest([newest.created_at]),
      changedAgoMs: now - changedAt,
    },
  }
}
