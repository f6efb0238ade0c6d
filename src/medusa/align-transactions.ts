import type {
  MedusaContainer,
  OrderTransactionDTO,
  PaymentCollectionDTO,
} from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { transactionsOfGone } from "./gone-movements"
import { collectionsOfOrder } from "./links"
import {
  addTransaction,
  CHARGEBACK,
  removeTransactions,
  transactionsOf,
} from "./order-transactions"
import { readPayments } from "./payment-rows"
import { total, type AmountRow, type Sum } from "./rules/sums"

type Booked = AmountRow & { id: string }
type Paid = { id: string; captures?: Booked[]; refunds?: Booked[] }

type Known = {
  /** All of the order's transactions. */
  transactions: readonly OrderTransactionDTO[]
  /** A payment collection of the order that was just read, with its payments' captures and refunds. */
  collection?: PaymentCollectionDTO
}

/** An order that was paid in several goes has a payment collection for each. */
const paymentsOf = async (
  container: MedusaContainer,
  orderId: string,
  known?: PaymentCollectionDTO
): Promise<Paid[]> => {
  const ids = await collectionsOfOrder(container, orderId)
  if (known && ids.length === 1 && ids[0] === known.id) {
    return known.payments ?? []
  }
  return await readPayments(container, { payment_collection_id: ids })
}

type Difference = {
  /** What the order's transactions lack of its payments' captures less refunds; less than nothing where they have more. */
  missing: Sum
  orphan: OrphanedTransaction | undefined
}

/** A transaction that no capture or refund stands behind, or a smaller one. */
export type OrphanedTransaction = {
  id: string
  /** What it is booked under. */
  under: string
  /** What it should say: less than nothing, or nothing when it should not be there. */
  amount: Sum
}

/** Whether more of a payment's money went back by the order's transactions than by its refunds. */
const isRefundedTooOften = (
  { id, refunds = [] }: Paid,
  transactions: readonly OrderTransactionDTO[]
): boolean => {
  const ids = new Set([id, ...refunds.map((refund) => refund.id)])
  const booked = transactions.filter(
    ({ reference, reference_id }) => reference === "refund" && ids.has(reference_id ?? "")
  )
  return MathBN.gt(MathBN.mult(total(booked), -1), total(refunds))
}

/**
 * Medusa, cancelling an order, books the refund under the payment's id, also when the refund fails, at once or later:
 * then nothing stands behind that transaction, or what went back in its place, without what a bank had taken.
 */
export const findDifference = async (
  container: MedusaContainer,
  orderId: string,
  known: Known
): Promise<Difference> => {
  const payments = await paymentsOf(container, orderId, known.collection)
  const captures = payments.flatMap((each) => each.captures ?? [])
  const refunds = payments.flatMap((each) => each.refunds ?? [])
  const own = new Set([...payments, ...captures, ...refunds].map(({ id }) => id))
  // What a shop's own code noted (cash, a voucher) is not of these payments.
  const transactions = known.transactions.filter(
    ({ reference, reference_id }) => reference !== CHARGEBACK && own.has(reference_id ?? "")
  )
  const kept = MathBN.sub(total(captures), total(refunds))
  const missing = MathBN.sub(kept, total(transactions))
  const ids = new Set(
    payments.filter((each) => isRefundedTooOften(each, transactions)).map(({ id }) => id)
  )
  const suspects = transactions
    .filter(
      ({ reference, reference_id }) =>
        reference === "refund" && ids.has(reference_id ?? "") && MathBN.gt(missing, 0)
    )
    .map((each) => ({
      id: each.id,
      under: each.reference_id ?? "",
      amount: MathBN.add(total([each]), missing),
    }))
  const [gone] = await transactionsOfGone(container, known.transactions, own)
  const orphan =
    (gone && { id: gone.id, under: gone.reference_id ?? "", amount: MathBN.convert(0) }) ??
    suspects.find(({ amount }) => MathBN.eq(amount, 0)) ??
    suspects.find(({ amount }) => MathBN.lt(amount, 0))
  return { missing, orphan }
}

/** Takes an orphan out, and books what stands behind it. Cut off in between, the next alignment goes on. */
export const correctOrphan = async (
  container: MedusaContainer,
  { id, under, amount }: OrphanedTransaction,
  { orderId, row }: Pick<Aligning, "orderId" | "row">
): Promise<void> => {
  await removeTransactions(container, [{ id, order_id: orderId }])
  if (MathBN.lt(amount, 0)) {
    await addTransaction(container, {
      ...{ orderId, amount },
      ...{ reference: "refund", id: under, currency: row.currency_code },
    })
  }
}

type Aligning = { orderId: string; row: PaymentRow; paymentId: string }

/**
 * Makes an order's transactions equal to its payments' captures less refunds: one without a refund behind it is taken
 * out, one that says too much is replaced, a refund without one gets one.
 */
export const alignTransactions = async (
  container: MedusaContainer,
  { orderId, row, paymentId }: Aligning
): Promise<void> => {
  const transactions = await transactionsOf(container, orderId)
  const { missing, orphan } = await findDifference(container, orderId, { transactions })
  if (orphan !== undefined) {
    await correctOrphan(container, orphan, { orderId, row })
    return
  }
  if (MathBN.lt(missing, 0)) {
    await addTransaction(container, {
      orderId,
      reference: "refund",
      id: paymentId,
      amount: missing,
      currency: row.currency_code,
    })
  }
}
