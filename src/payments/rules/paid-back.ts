import { chargedBack } from "../../disputes/rules/money"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"

type Paid = Pick<PaymentRow, "state" | "amount" | "paid_amount" | "paid_currency" | "currency_code">

/** All that took money of a payment back. */
export type TakenBack = {
  operations: readonly Pick<OperationRow, "kind" | "state" | "amount">[]
  disputes: readonly DisputeFacts[]
}

/** Minor units of a payment that went back or are on their way back: by refunds, or by lost disputes. */
export const paidBackOf = (row: Paid, { operations, disputes }: TakenBack): bigint =>
  sumOf(operations.filter(({ kind }) => kind === "refund")) + chargedBack(row, disputes)

/** Whether nothing of a paid payment is left: no order may stand on it, and there is nothing to send back. */
export const isAllPaidBack = (row: Paid, taken: TakenBack): boolean =>
  row.state === "paid" && paidBackOf(row, taken) >= BigInt(row.paid_amount ?? row.amount)
