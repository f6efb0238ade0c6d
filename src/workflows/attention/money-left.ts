import { moneyLeft } from "../../payments/rules/disagreement"
import type { PaymentFact } from "../../payments/rules/status-table"
import type { OperationRow, PaymentRow } from "../../modules/alipay"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { PaymentState } from "../../modules/alipay/ledger/states"

const FACT_OF_STATE: Readonly<Partial<Record<PaymentState, PaymentFact>>> = {
  paid: "paid",
  authorized: "held",
}

type Known = {
  row: PaymentRow
  operations: readonly OperationRow[]
  disputes: readonly DisputeFacts[]
}

/** Minor units of a payment still at the gateway, as far as the ledger knows. */
export const leftInLedger = ({ row, operations, disputes }: Known, now: Date): bigint =>
  moneyLeft({
    ...{ row, operations, disputes },
    fact: FACT_OF_STATE[row.state] ?? "unknown",
    lapsed: row.hold_expires_at !== null && row.hold_expires_at <= now,
  })
