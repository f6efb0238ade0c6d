import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { CHARGEBACK, transactionsOf } from "./order-transactions"
import { dateOf } from "../modules/alipay/time"
import { exactOf } from "./rules/sums"
import { signedMinor } from "./read-order"
import { orderModule } from "./services"

type Chargeback = { disputeId: string; amount: bigint; at: number; removedAt: number | undefined }
type Booked = { at: number; amount: bigint }

const timeOf = (date: unknown): number => dateOf(date)?.getTime() ?? 0

/** What was booked of disputes on an order, with what was taken out again; minor units, above zero. */
export const chargebacksOf = async (
  container: MedusaContainer,
  orderId: string,
  currency: string
): Promise<Chargeback[]> => {
  const rows = await orderModule(container).listOrderTransactions(
    { order_id: orderId, reference: CHARGEBACK },
    { take: null, withDeleted: true }
  )
  return rows.map((row) => ({
    disputeId: row.reference_id,
    amount: signedMinor(MathBN.mult(exactOf(row), -1), currency),
    at: timeOf(row.created_at),
    removedAt: dateOf((row as { deleted_at?: unknown }).deleted_at)?.getTime(),
  }))
}

/** What an order came to in each of its versions, and its transactions without what disputes took; minor units. */
export const readTotalsAndPaid = async (
  container: MedusaContainer,
  orderId: string,
  currency: string
): Promise<{ totals: Booked[]; paid: Booked[] }> => {
  const [summaries, transactions] = await Promise.all([
    orderModule(container).listOrderSummaries({ order_id: orderId }, { take: null }),
    transactionsOf(container, orderId),
  ])
  return {
    totals: summaries.map(({ created_at, totals }) => ({
      at: timeOf(created_at),
      amount: signedMinor(totals.current_order_total, currency),
    })),
    paid: transactions
      .filter(({ reference }) => reference !== CHARGEBACK)
      .map((each) => ({
        at: timeOf(each.created_at),
        amount: signedMinor(exactOf(each), currency),
      })),
  }
}
