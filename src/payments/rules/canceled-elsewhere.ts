import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { UNSETTLED_OPERATION_STATES } from "../../modules/alipay/ledger/states"
import { capturedOf } from "./disagreement"
import { paidBackOf } from "./paid-back"
import { holdsFirst } from "./status-table"

type Canceled = Pick<
  PaymentRow,
  "state" | "amount" | "paid_amount" | "paid_currency" | "currency_code" | "payment_method_type"
>

type Moves = {
  operations: readonly OperationRow[]
  disputes: readonly DisputeFacts[]
}

/**
 * Minor units that went back because a payment with money was canceled, and not by us: all that had been taken and was not
 * back yet. A hold that nothing was captured of gives nothing back.
 * @returns 0 also while a movement of ours is open: it decides how much the cancel found
 */
export const canceledElsewhere = (row: Canceled, { operations, disputes }: Moves): bigint => {
  const isOpen = operations.some(({ state }) => UNSETTLED_OPERATION_STATES.includes(state))
  const isWritten = operations.some(({ kind, state }) => kind === "cancel" && state !== "failed")
  if (isOpen || isWritten) {
    return 0n
  }
  const taken = holdsFirst(row.payment_method_type)
    ? capturedOf(operations)
    : BigInt(row.paid_amount ?? row.amount)
  const left = taken - paidBackOf(row, { operations, disputes })
  return left > 0n ? left : 0n
}
