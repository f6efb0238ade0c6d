import type { DisputeFacts } from "../../../modules/alipay/disputes/dispute-row"
import type { PaymentRow } from "../../../modules/alipay/ledger/rows"
import type { DefenseSources } from "../wanted-evidence"

export type DefensePayment = Pick<
  PaymentRow,
  | "payment_request_id"
  | "gateway_payment_id"
  | "payment_method_type"
  | "amount"
  | "currency_code"
  | "paid_amount"
  | "paid_currency"
  | "paid_at"
  | "card"
>

/** All that a defense is written from. */
export type DefenseInput = Omit<DefenseSources, "payment"> & {
  dispute: Pick<
    DisputeFacts,
    | "dispute_id"
    | "kind"
    | "amount"
    | "currency_code"
    | "reason_code"
    | "reason"
    | "source"
    | "due_at"
  >
  payment: DefensePayment | undefined
  /** What the shop says itself. */
  statement: string | undefined
  /** Names of the files behind it. */
  annexes: readonly string[]
}
