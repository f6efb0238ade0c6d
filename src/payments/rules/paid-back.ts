import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"

type Refund = Pick<OperationRow, "kind" | "state" | "amount">

/** Minor units of a payment that went back or are on their way back. */
export const paidBackOf = (operations: readonly Refund[]): bigint =>
  sumOf(operations.filter(({ kind }) => kind === "refund"))

/** Whether nothing of a paid payment is left: no order may stand on it, and there is nothing to send back. */
export const isAllPaidBack = (
  { state, amount, paid_amount }: Pick<PaymentRow, "state" | "amount" | "paid_amount">,
  operations: readonly Refund[]
): boolean => state === "paid" && paidBackOf(operations) >= BigInt(paid_amount ?? amount)
