import { chargedBackOf, mayPayShopper, refundableAfterDisputes } from "../../disputes/rules/money"
import type { OperationRow, PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationState, PaymentState } from "../../modules/alipay/ledger/states"
import type { AlipayPaymentStatus, AlipayRefundState, AlipayRefundStatus } from "../../types/http"

/** The ledger's states by a merchant's word for them. */
export const STATES_OF_STATUS: Readonly<Record<AlipayPaymentStatus, readonly PaymentState[]>> = {
  waiting: ["ready", "created", "awaiting_shopper"],
  not_known: ["unknown"],
  processing: ["pending"],
  held: ["authorized"],
  paid: ["paid"],
  failed: ["failed"],
  canceled: ["canceled"],
}

export const STATES_OF_REFUND: Readonly<Record<AlipayRefundStatus, readonly OperationState[]>> = {
  not_known: ["unknown"],
  processing: ["created", "processing"],
  succeeded: ["succeeded"],
  failed: ["failed"],
}

const wordOf = <Word extends string, State extends string>(
  table: Readonly<Record<Word, readonly State[]>>,
  state: State,
  otherwise: Word
): Word => (Object.keys(table) as Word[]).find((word) => table[word].includes(state)) ?? otherwise

export const statusOf = (state: PaymentState): AlipayPaymentStatus =>
  wordOf<AlipayPaymentStatus, PaymentState>(STATES_OF_STATUS, state, "not_known")

export const refundStatusOf = (state: OperationState): AlipayRefundStatus =>
  wordOf<AlipayRefundStatus, OperationState>(STATES_OF_REFUND, state, "not_known")

export type PaymentSummary = {
  status: AlipayPaymentStatus
  refundState: AlipayRefundState
  /** Minor units of the payment's currency. */
  captured: bigint
  refunded: bigint
  /** On its way back, or not known to be. */
  refunding: bigint
  /** Taken by the bank after lost disputes. */
  chargedBack: bigint
  /** What can still be given back; nothing while a dispute holds it. */
  refundable: bigint
}

type Summed = Pick<
  PaymentRow,
  "state" | "amount" | "currency_code" | "paid_amount" | "paid_currency"
>
type Moved = Pick<OperationRow, "kind" | "state" | "amount" | "currency_code">

/** A payment in figures: what was taken and what went back, as the gateway has confirmed it. */
export const summarize = (
  row: Summed,
  operations: readonly Moved[],
  disputes: readonly DisputeFacts[]
): PaymentSummary => {
  const sum = (kind: Moved["kind"], isWanted: (status: AlipayRefundStatus) => boolean): bigint =>
    operations
      .filter(
        (each) =>
          each.kind === kind &&
          each.currency_code === row.currency_code &&
          isWanted(refundStatusOf(each.state))
      )
      .reduce((total, { amount }) => total + BigInt(amount), 0n)
  const captured = capturedOf(
    row,
    sum("capture", (status) => status === "succeeded")
  )
  const refunded = sum("refund", (status) => status === "succeeded")
  const refunding = sum("refund", (status) => status === "processing" || status === "not_known")
  return {
    status: statusOf(row.state),
    refundState: refundStateOf({ captured, refunded, refunding }),
    ...{ captured, refunded, refunding },
    chargedBack: chargedBackOf(row, disputes, operations),
    refundable: refundableOf(captured - refunded - refunding, row, { operations, disputes }),
  }
}

/** Wallets take the money at once, without a separate capture. */
const capturedOf = (row: Summed, captures: bigint): bigint => {
  if (captures > 0n || row.state !== "paid") {
    return captures
  }
  return row.paid_amount !== null && row.paid_currency === row.currency_code
    ? BigInt(row.paid_amount)
    : BigInt(row.amount)
}

type Taken = { operations: readonly Moved[]; disputes: readonly DisputeFacts[] }

/** @param left of what was captured, by refunds alone */
const refundableOf = (left: bigint, row: Summed, { operations, disputes }: Taken): bigint => {
  const atMost = disputes.some(mayPayShopper)
    ? refundableAfterDisputes(row, disputes, operations)
    : left
  const least = atMost < left ? atMost : left
  return least > 0n ? least : 0n
}

const refundStateOf = ({
  captured,
  refunded,
  refunding,
}: Pick<PaymentSummary, "captured" | "refunded" | "refunding">): AlipayRefundState => {
  if (refunding > 0n) {
    return "in_process"
  }
  return refunded === 0n ? "none" : refunded >= captured ? "full" : "partial"
}
