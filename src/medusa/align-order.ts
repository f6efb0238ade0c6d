import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { countTotals, readCollection, recountCollection } from "./collection-totals"
import { alignSummary } from "./align-summary"
import { total } from "./rules/total"
import type { OrderRow } from "./read-order"
import { findDifference, removeTransaction, transactionsOf } from "./order-transactions"

type Amount = { amount?: BigNumberInput; raw_amount?: BigNumberInput }
type Movement = Amount & { id: string }
type Transaction = Amount & { reference?: string | null; reference_id?: string | null }
type PaymentRows = { id: string; captures?: Movement[]; refunds?: Movement[] }

type Entry = { reference: "capture" | "refund"; id: string; amount: BigNumberInput }

const valueOf = ({ raw_amount, amount }: Amount): BigNumberInput => raw_amount ?? amount ?? 0

const sum = (amounts: readonly BigNumberInput[]) =>
  amounts.reduce<ReturnType<typeof MathBN.add>>(
    (total, amount) => MathBN.add(total, amount),
    MathBN.convert(0)
  )

/** What an order's transactions have to hold for a payment. */
const entriesOf = ({ captures = [], refunds = [] }: PaymentRows): Entry[] => [
  ...captures.map((each) => ({
    reference: "capture" as const,
    id: each.id,
    amount: valueOf(each),
  })),
  ...refunds.map((each) => ({
    reference: "refund" as const,
    id: each.id,
    amount: MathBN.mult(valueOf(each), -1),
  })),
]

/**
 * The entries of a payment that an order's transactions lack. Medusa books the refunds of a cancelled order
 * under the payment's id, so an entry without its own transaction is lacking only if the sums say so too.
 */
export const findMissingEntries = (
  payment: PaymentRows,
  transactions: readonly Transaction[]
): Entry[] => {
  const entries = entriesOf(payment)
  const ids = new Set([payment.id, ...entries.map(({ id }) => id)])
  const booked = transactions.filter(({ reference_id }) => ids.has(reference_id ?? ""))
  const bookedIds = new Set(booked.map(({ reference_id }) => reference_id))
  const missing = MathBN.sub(
    sum(entries.map(({ amount }) => amount)),
    sum(booked.map((each) => valueOf(each)))
  )
  const candidates = entries.filter(({ id }) => !bookedIds.has(id))
  if (MathBN.eq(sum(candidates.map(({ amount }) => amount)), missing)) {
    return candidates
  }
  return candidates.filter(({ amount }) => MathBN.eq(amount, missing)).slice(0, 1)
}

/**
 * Transactions of a capture or refund whose amount is not the movement's, and second ones of one movement. Medusa books
 * every refund it finds with the amount of the one it has just made: of two at once, one gets the other's.
 */
export const findWrongTransactions = <Row extends Transaction>(
  payment: PaymentRows,
  transactions: readonly Row[]
): Row[] =>
  entriesOf(payment).flatMap(({ reference, id, amount }) => {
    const booked = transactions.filter(
      (each) => each.reference === reference && each.reference_id === id
    )
    const right = booked.find((each) => MathBN.eq(valueOf(each), amount))
    return booked.filter((each) => each !== right)
  })

type Books = {
  missing: Entry[]
  totalsAgree: boolean
  phantom: string | undefined
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
    return { missing: [], totalsAgree, phantom: undefined, wrong: [], booked: undefined }
  }
  const transactions = await transactionsOf(container, orderId)
  const payments: PaymentRows[] = collection.payments ?? []
  return {
    missing: payments.flatMap((payment) => findMissingEntries(payment, transactions)),
    totalsAgree,
    booked: total(transactions),
    phantom: (await findDifference(container, orderId, { transactions, collection })).phantom,
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
  const { missing, totalsAgree, phantom, wrong, booked } = await readBooks(
    container,
    order?.id,
    row
  )
  return (
    totalsAgree &&
    missing.length === 0 &&
    phantom === undefined &&
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
    await removeTransaction(container, orderId, id)
  }
  const { missing, phantom } = await readBooks(container, orderId, row)
  if (phantom !== undefined) {
    await removeTransaction(container, orderId, phantom)
  }
  for (const { reference, id, amount } of missing) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: orderId,
      amount,
      currency_code: row.currency_code.toLowerCase(),
      reference,
      reference_id: id,
    })
  }
  await alignSummary(container, orderId)
}
