import type { BehaviourBook } from "../behaviours/book"
import { decimalsOf } from "../money/currency"
import { iso } from "../time/moment"
import { isCard, type Movement, type Payment, type PaymentStatus } from "./model"
import { done, net, paidAmount, taken } from "./rules"
import { sum } from "../money/currency"

/** A refund or a capture in the ledger; amounts are minor units as digits. */
export interface MovementLine {
  readonly type: "CAPTURE" | "REFUND"
  readonly id: string
  readonly requestId: string
  readonly amount: string
  readonly status: Movement["status"]
  readonly code: string
  readonly at: string
}

/** Sums in minor units as digits. */
export interface Sums {
  /** Money taken from the shopper: a wallet's payment, or what was captured from a card. */
  readonly paid: string
  /** Money held on a card. */
  readonly authorized: string
  readonly captured: string
  readonly refunded: string
  /** Money given back or released by cancelling. */
  readonly cancelled: string
  /** Lost in disputes. */
  readonly chargedBack: string
  /** Held aside by disputes that are not decided; still part of `net`. */
  readonly disputeHeld: string
  /** What the merchant still has. */
  readonly net: string
}

/** One payment in the ledger. */
export interface PaymentLine extends Sums {
  readonly clientId: string
  readonly paymentRequestId: string
  readonly paymentId: string
  readonly referenceOrderId: string
  readonly description: string
  readonly scene: string
  readonly methodType: string | undefined
  readonly currency: string
  readonly decimals: number
  readonly amount: string
  readonly status: PaymentStatus
  readonly code: string
  /** The hold on a card has lapsed: what was not captured went back to the shopper. */
  readonly released: boolean
  readonly createdAt: string
  readonly expiresAt: string
  readonly transactions: readonly MovementLine[]
  /** How often each operation was called for this payment. */
  readonly calls: Readonly<Record<string, number>>
  /** Request fields that the gateway ignored because it does not know them. */
  readonly ignoredFields: readonly string[]
  readonly behaviours: readonly string[]
  readonly page: string | undefined
}

/** Everything that happened to money. */
export interface Ledger {
  readonly payments: readonly PaymentLine[]
  readonly totals: Readonly<Record<string, Sums>>
}

/** The ledger of these payments. */
export function statement(payments: readonly Payment[], book: BehaviourBook): Ledger {
  const lines = payments.map((payment) => lineOf(payment, book))
  const currencies = [...new Set(lines.map(({ currency }) => currency))]
  const totals = currencies.map((currency): [string, Sums] => [
    currency,
    totalOf(lines.filter((line) => line.currency === currency)),
  ])
  return { payments: lines, totals: Object.fromEntries(totals) }
}

/** One payment as the ledger shows it. */
export function lineOf(payment: Payment, book: BehaviourBook): PaymentLine {
  const set = book.of({ kind: "payment", clientId: payment.clientId, id: payment.paymentRequestId })
  return {
    clientId: payment.clientId,
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    referenceOrderId: payment.referenceOrderId,
    description: payment.description,
    scene: payment.scene,
    methodType: payment.methodType,
    currency: paidAmount(payment).currency,
    decimals: decimalsOf(paidAmount(payment).currency),
    amount: payment.amount.value.toString(),
    status: payment.status,
    code: payment.code,
    released: payment.released,
    createdAt: iso(payment.createdAt),
    expiresAt: iso(payment.expiresAt),
    ...sumsOf(payment),
    transactions: [
      ...payment.captures.map((capture) => movementLine("CAPTURE", capture)),
      ...payment.refunds.map((refund) => movementLine("REFUND", refund)),
    ],
    calls: { ...set.calls },
    ignoredFields: [...set.ignoredFields],
    behaviours: set.describe(),
    page: payment.links["normalUrl"],
  }
}

function sumsOf(payment: Payment): Sums {
  const card = isCard(payment)
  return {
    paid: String(taken(payment)),
    authorized: String(card && payment.paidAt !== undefined ? paidAmount(payment).value : 0n),
    captured: String(done(payment.captures)),
    refunded: String(done(payment.refunds)),
    cancelled: String(payment.cancelledValue),
    chargedBack: String(payment.chargedBack),
    disputeHeld: String(payment.disputeHeld),
    net: String(net(payment)),
  }
}

function totalOf(lines: readonly Sums[]): Sums {
  const total = (key: keyof Sums) => String(sum(lines.map((line) => BigInt(line[key]))))
  return {
    paid: total("paid"),
    authorized: total("authorized"),
    captured: total("captured"),
    refunded: total("refunded"),
    cancelled: total("cancelled"),
    chargedBack: total("chargedBack"),
    disputeHeld: total("disputeHeld"),
    net: total("net"),
  }
}

function movementLine(type: MovementLine["type"], movement: Movement): MovementLine {
  return {
    type,
    id: movement.id,
    requestId: movement.requestId,
    amount: movement.amount.value.toString(),
    status: movement.status,
    code: movement.code,
    at: iso(movement.doneAt ?? movement.at),
  }
}
