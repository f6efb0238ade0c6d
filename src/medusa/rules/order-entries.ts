import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { exactOf, sumOfAmounts, total, type AmountRow } from "./sums"

type Movement = AmountRow & { id: string }
type Transaction = AmountRow & { reference?: string | null; reference_id?: string | null }

/** A payment of Medusa's with its captures and refunds. */
export type PaymentWithMovements = { id: string; captures?: Movement[]; refunds?: Movement[] }

/** A transaction that an order has to have. */
export type Entry = { reference: "capture" | "refund"; id: string; amount: BigNumberInput }

/** What an order's transactions have to hold for a payment. */
const entriesOf = ({ captures = [], refunds = [] }: PaymentWithMovements): Entry[] => [
  ...captures.map((each) => ({
    reference: "capture" as const,
    id: each.id,
    amount: exactOf(each),
  })),
  ...refunds.map((each) => ({
    reference: "refund" as const,
    id: each.id,
    amount: MathBN.mult(exactOf(each), -1),
  })),
]

/**
 * The entries of a payment that an order's transactions lack. Medusa books the refunds of a cancelled order
 * under the payment's id, so an entry without its own transaction is lacking only if the sums say so too.
 */
export const findMissingEntries = (
  payment: PaymentWithMovements,
  transactions: readonly Transaction[]
): Entry[] => {
  const entries = entriesOf(payment)
  const ids = new Set([payment.id, ...entries.map(({ id }) => id)])
  const booked = transactions.filter(({ reference_id }) => ids.has(reference_id ?? ""))
  const bookedIds = new Set(booked.map(({ reference_id }) => reference_id))
  const missing = MathBN.sub(sumOfAmounts(entries.map(({ amount }) => amount)), total(booked))
  const candidates = entries.filter(({ id }) => !bookedIds.has(id))
  if (MathBN.eq(sumOfAmounts(candidates.map(({ amount }) => amount)), missing)) {
    return candidates
  }
  return candidates.filter(({ amount }) => MathBN.eq(amount, missing)).slice(0, 1)
}

/**
 * Transactions of a capture or refund whose amount is not the movement's, and second ones of one movement. Medusa books
 * every refund it finds with the amount of the one it has just made: of two at once, one gets the other's.
 */
export const findWrongTransactions = <Row extends Transaction>(
  payment: PaymentWithMovements,
  transactions: readonly Row[]
): Row[] =>
  entriesOf(payment).flatMap(({ reference, id, amount }) => {
    const booked = transactions.filter(
      (each) => each.reference === reference && each.reference_id === id
    )
    const right = booked.find((each) => MathBN.eq(exactOf(each), amount))
    return booked.filter((each) => each !== right)
  })
