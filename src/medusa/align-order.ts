import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { countTotals, readCollection, recountCollection } from "./collection-totals"
import { alignSummary } from "./align-summary"
import { total } from "./rules/sums"
import type { OrderRow } from "./read-order"
import { correctOrphan, findDifference, type OrphanedTransaction } from "./align-transactions"
import { addTransaction, removeTransactions, transactionsOf } from "./order-transactions"
import {
  findMissingEntries,
  findWrongTransactions,
  type Entry,
  type PaymentWithMovements,
} from "./rules/order-entries"

type Books = {
  missing: Entry[]
  totalsAgree: boolean
  orphan: OrphanedTransaction | undefined
  /** What the order's transactions come to. */
  booked: BigNumberInput | undefined
  /** Ids of transactions that say another amount than their capture or refund. */
  wrong: string[]
}

const readBooks = async (
  container: MedusaContainer,
  orderId: string | undefined,
  row: PaymentRow
): Promise<Books> => {
  const collection = await readCollection(container, row.payment_collection_id)
  const totalsAgree = countTotals(collection).agree
  if (orderId === undefined) {
    return { missing: [], totalsAgree, orphan: undefined, wrong: [], booked: undefined }
  }
  const transactions = await transactionsOf(container, orderId)
  const payments: PaymentWithMovements[] = collection.payments ?? []
  return {
    missing: payments.flatMap((payment) => findMissingEntries(payment, transactions)),
    totalsAgree,
    booked: total(transactions),
    orphan: (await findDifference(container, orderId, { transactions, collection })).orphan,
    wrong: payments
      .flatMap((payment) => findWrongTransactions(payment, transactions))
      .map(({ id }) => id),
  }
}

/** Whether Medusa has a payment collection's totals, and its order's transactions, written down. */
export const isAligned = async (
  container: MedusaContainer,
  order: Pick<OrderRow, "id" | "transactionTotal"> | undefined,
  row: PaymentRow
): Promise<boolean> => {
  const { missing, totalsAgree, orphan, wrong, booked } = await readBooks(container, order?.id, row)
  return (
    totalsAgree &&
    missing.length === 0 &&
    orphan === undefined &&
    wrong.length === 0 &&
    (booked === undefined || MathBN.eq(order?.transactionTotal ?? booked, booked))
  )
}

/**
 * Writes what Medusa did not get to: the totals of a payment collection and, where there is an order, the
 * transactions of its captures and refunds. Its own workflows write them one after the other, and may be cut off in
 * between. A transaction of a refund that failed is taken out, and one with another amount than its refund's is replaced.
 * To be called under the leases of the order and of its cart.
 */
export const alignOrder = async (
  container: MedusaContainer,
  orderId: string | undefined,
  row: PaymentRow
): Promise<void> => {
  await recountCollection(container, row.payment_collection_id)
  if (orderId === undefined) {
    return
  }
  for (const id of (await readBooks(container, orderId, row)).wrong) {
    await removeTransactions(container, [{ id, order_id: orderId }])
  }
  const { missing, orphan } = await readBooks(container, orderId, row)
  if (orphan !== undefined) {
    await correctOrphan(container, orphan, { orderId, row })
  }
  for (const { reference, id, amount } of missing) {
    await addTransaction(container, { orderId, reference, id, amount, currency: row.currency_code })
  }
  await alignSummary(container, orderId)
}
