import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, createRawPropertiesFromBigNumber, MathBN } from "@medusajs/framework/utils"
import { total } from "./rules/sums"
import { transactionsOf } from "./order-transactions"
import { orderModule, type OrderSummary } from "./services"

type Read = { summary: OrderSummary; right: Record<string, BigNumber> }

const valueOf = (amount: BigNumberInput) => new BigNumber(amount)

/** What an order's transactions come to, and the summary that should say so; nothing where it does. */
const readWrong = async (
  container: MedusaContainer,
  orderId: string
): Promise<Read | undefined> => {
  const orders = orderModule(container)
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
    const rows = [{ id, totals: { ...totals, ...wrong.right } }]
    createRawPropertiesFromBigNumber(rows)
    await orderModule(container).updateOrderSummaries(rows)
  }
}
