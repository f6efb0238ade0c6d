import { ITEMS, type OfPayment, type PaymentKind } from "../../modules/alipay/attention/items"
import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import type { AmountDifference } from "./compare-amounts"
import type { GatewayTransaction } from "./read-inquiry"
import type { MedusaView } from "../../medusa/rules/view"
import { chargedBack } from "../../disputes/rules/money"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { STATUS_TABLE, type PaymentFact } from "./status-table"

/** A movement that the gateway lists with another amount or currency than the books have. */
export type OtherAmount = {
  operation: Pick<OperationRow, "id" | "kind" | "request_id" | "amount" | "currency_code">
  listed: Pick<GatewayTransaction, "amount" | "currency">
}

/** What was seen of a payment when it was last settled. */
export type Seen = {
  fact: PaymentFact
  lapsed: boolean
  row: PaymentRow
  /** Medusa's rows after whatever was done. */
  view: MedusaView
  operations: readonly OperationRow[]
  /** What the gateway has told of its disputes. */
  disputes: readonly DisputeFacts[]
  difference: AmountDifference | undefined
  /** Movements that the gateway lists with other amounts than the books have. */
  otherAmounts?: readonly OtherAmount[]
  /** How the return of the money ended. */
  release: "returned" | "on_its_way" | "stuck" | undefined
  /** The account was switched between sandbox and live after this was requested. */
  foreign?: boolean
  now: Date
}

/** A disagreement; `onlyWhenOpen` keeps an open item open and opens none. */
export type Found = Disagreement & { onlyWhenOpen?: boolean }

const sumOf = (
  operations: Seen["operations"],
  fits: (operation: OperationRow) => boolean
): bigint => operations.filter(fits).reduce((sum, { amount }) => sum + BigInt(amount), 0n)

/** Minor units that were captured, as far as is known. */
export const capturedOf = (operations: Seen["operations"]): bigint =>
  sumOf(operations, ({ kind, state }) => kind === "capture" && state !== "failed")

/** Minor units that were refunded or may yet be. */
export const refundedOf = (operations: Seen["operations"]): bigint =>
  sumOf(operations, ({ kind, state }) => kind === "refund" && state !== "failed")

/**
 * Minor units of the payment that are still the shop's to keep or give back; of a hold that lapsed or was captured in part,
 * only what was captured is: the rest goes back by itself.
 */
export const moneyLeft = ({
  fact,
  row,
  operations,
  disputes,
  lapsed = false,
}: Pick<Seen, "fact" | "row" | "operations" | "disputes"> & { lapsed?: boolean }): bigint => {
  if (STATUS_TABLE[fact].action === undefined) {
    return 0n
  }
  const captured = capturedOf(operations)
  const isRestGone = fact === "held" && (lapsed || captured > 0n)
  const there = isRestGone ? captured : BigInt(row.paid_amount ?? row.amount)
  return there - refundedOf(operations) - chargedBack(row, disputes)
}

/** A disagreement about a payment, with what is told of every one. */
export const ofPayment = (
  { row, fact }: Pick<Seen, "row" | "fact">,
  { kind, ...found }: { kind: PaymentKind } & Omit<OfPayment, "row" | "fact">
): Found => ITEMS[kind]({ row, fact, ...found })

/** Ledger, Medusa and gateway name different money. */
export const amountsDiffer = ({
  row,
  fact,
  difference,
}: Pick<Seen, "row" | "fact"> & { difference: AmountDifference }): Found =>
  ofPayment(
    { row, fact },
    {
      kind: "amount_mismatch",
      fingerprint: `${difference}:${row.paid_amount}:${row.paid_currency}`,
      facts: { difference, requested_amount: row.amount, asked_currency: row.currency_code },
    }
  )
