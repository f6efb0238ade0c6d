import type {
  BigNumberInput,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  BigNumber,
  createRawPropertiesFromBigNumber,
  MathBN,
  Modules,
} from "@medusajs/framework/utils"
import { total } from "./rules/total"
import { transactionsOf } from "./order-transactions"

type Totals = Record<string, unknown> & {
  current_order_total: BigNumberInput
  transaction_total: BigNumberInput
}
type Summary = { id: string; totals: Totals }
type Written = { id: string; totals: Record<string, unknown> }

/** Methods that Medusa generates for its model without naming them in the service's type. */
type Summaries = IOrderModuleService & {
  listOrderSummaries: (filters: { order_id: string; version: number }) => Promise<Summary[]>
  updateOrderSummaries: (rows: Written[]) => Promise<unknown>
}

type Read = { summary: Summary; right: Record<string, BigNumber> }

const valueOf = (amount: BigNumberInput) => new BigNumber(amount)

/** What an order's transactions come to, and the summary that should say so; nothing where it does. */
const readWrong = async (
  container: MedusaContainer,
  orderId: string
): Promise<Read | undefined> => {
  const orders = container.resolve<Summaries>(Modules.ORDER)
  const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] })
  const [summary] = await orders.listOrderSummaries({ order_id: orderId, version })
  const transactions = await transactionsOf(container, orderId)
  const sum = total(transactions)
  if (!summary || MathBN.eq(summary.totals.transaction_total, sum)) {
    return undefined
  }
  const paid = total(transactions.filter(({ amount }) => MathBN.gt(amount, 0)))
  return {
    summary,
    right: {
      transaction_total: valueOf(sum),
      paid_total: valueOf(paid),
      refunded_total: valueOf(MathBN.sub(paid, sum)),
      pending_difference: valueOf(MathBN.sub(summary.totals.current_order_total, sum)),
    },
  }
}

/**
 * Writes an order's totals from its transactions. Medusa reads them, adds and writes them back: of two at once, a
 * capture and the confirmation of a change, one may write over the other. To be called under the order's lease.
 */
export const alignSummary = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const wrong = await readWrong(container, orderId)
  if (wrong) {
    const { id, totals } = wrong.summary
    const rows: Written[] = [{ id, totals: { ...totals, ...wrong.right } }]
    createRawPropertiesFromBigNumber(rows)
    await container.resolve<Summaries>(Modules.ORDER).updateOrderSummaries(rows)
  }
}
