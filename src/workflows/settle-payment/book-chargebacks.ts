import type {
  BigNumberInput,
  MedusaContainer,
  OrderTransactionDTO,
} from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { takenByDisputes } from "../../disputes/rules/money"
import { isWaiting } from "../../disputes/rules/states"
import { roundedMinor, toMajorUnits } from "../../medusa/rules/minor-units"
import { total } from "../../medusa/rules/sums"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { underOrderLease } from "../../medusa/order-lease"
import {
  addTransaction,
  CHARGEBACK,
  removeTransactions,
  transactionsOf,
} from "../../medusa/order-transactions"

type Booked = {
  row: PaymentRow
  orderId: string | undefined
  disputes: readonly DisputeFacts[]
  operations: readonly OperationRow[]
}

/**
 * Brings the order's transactions to what disputes have taken: the order then shows that it is not paid. A dispute has one
 * transaction, below zero, or none: Medusa counts what is above zero as paid by the shopper, so that what a later verdict
 * gives back can't be booked beside it.
 * @returns whether the order's transactions were changed
 */
export const bookChargebacks = async (
  container: MedusaContainer,
  { row, orderId, disputes, operations }: Booked
): Promise<boolean> => {
  const decided = disputes.filter(({ state }) => !isWaiting(state))
  const taken = takenByDisputes(row, decided, operations)
  if (orderId === undefined || decided.length === 0) {
    return false
  }
  let booksAnything = false
  const { leases } = alipayOf(container)
  await underOrderLease(leases, orderId, async () => {
    const booked = await transactionsOf(container, orderId, CHARGEBACK)
    for (const dispute of decided) {
      const amount = amountOf(taken.get(dispute.dispute_id), row.currency_code)
      const own = booked.filter(({ reference_id }) => reference_id === dispute.dispute_id)
      if (amount !== undefined && !isBooked(amount, own)) {
        await book(container, { row, orderId, dispute, amount, own })
        booksAnything = true
      }
    }
  })
  return booksAnything
}

/** Major units, below zero; nothing where the gateway did not say how much, or said it in another currency. */
const amountOf = (taken: string | undefined, currency: string): BigNumberInput | undefined =>
  taken === undefined ? undefined : MathBN.mult(toMajorUnits(taken, currency), -1)

const isBooked = (amount: BigNumberInput, own: readonly OrderTransactionDTO[]): boolean =>
  MathBN.eq(amount, total(own)) && own.length === (MathBN.eq(amount, 0) ? 0 : 1)

type Booking = {
  row: PaymentRow
  orderId: string
  dispute: DisputeFacts
  /** What the dispute has taken, in major units, below zero. */
  amount: BigNumberInput
  /** What is booked of it. */
  own: readonly OrderTransactionDTO[]
}

/** Cut off in between, the next check goes on. */
const book = async (
  container: MedusaContainer,
  { row, orderId, dispute: { dispute_id: id }, amount, own }: Booking
): Promise<void> => {
  await removeTransactions(container, own)
  if (!MathBN.eq(amount, 0)) {
    await addTransaction(container, {
      ...{ orderId, reference: CHARGEBACK, id, amount },
      currency: row.currency_code,
    })
  }
  const missing = MathBN.sub(amount, total(own))
  if (MathBN.eq(missing, 0)) {
    return
  }
  const isTaken = MathBN.lt(missing, 0)
  await alipayOf(container).history.add({
    alipay_payment_id: row.id,
    attention_id: null,
    what: isTaken ? "chargeback_booked" : "chargeback_reversed",
    actor_id: null,
    details: {
      dispute_id: id,
      amount: roundedMinor(MathBN.abs(missing), row.currency_code).toString(),
    },
  })
}
