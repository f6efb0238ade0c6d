import type { AttentionKind, Disagreement, Facts } from "../../modules/alipay/attention/kinds"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import type { AmountDifference } from "./compare-amounts"
import type { GatewayTransaction } from "./read-inquiry"
import type { MedusaView } from "../../medusa/rules/view"
import { chargedBack, type Dispute } from "./disputes"
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
  /** What the gateway's messages tell of its disputes. */
  disputes: readonly Dispute[]
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

/** Minor units of the payment that are still at the gateway; of a hold that lapsed, only what was captured is. */
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
  const refunded = sumOf(operations, ({ kind, state }) => kind === "refund" && state !== "failed")
  const there =
    fact === "held" && lapsed ? capturedOf(operations) : BigInt(row.paid_amount ?? row.amount)
  return there - refunded - chargedBack(row, disputes)
}

/** A disagreement about a payment, with what is told of every one. */
export const ofPayment = (
  { row, fact }: Seen,
  found: { kind: AttentionKind; fingerprint: string; facts?: Facts; amount?: bigint }
): Found => ({
  kind: found.kind,
  subject: row.id,
  handle: row.handle,
  alipay_payment_id: row.id,
  fingerprint: found.fingerprint,
  facts: { gateway: fact, result_code: row.result_code, ...found.facts },
  amount: (found.amount ?? BigInt(row.paid_amount ?? row.amount)).toString(),
  currency_code: row.paid_currency ?? row.currency_code,
})
