import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"

type Held = Pick<PaymentRow, "state" | "amount" | "hold_expires_at">
type Moved = Pick<OperationRow, "kind" | "state" | "amount">

const has = (operations: readonly Moved[], kind: Moved["kind"]): boolean =>
  operations.some((each) => each.kind === kind && each.state !== "failed")

/** Minor units of held money that can be captured: what was neither captured nor asked for, while the hold lasts. */
export const capturableOf = (row: Held, operations: readonly Moved[], now: Date): bigint => {
  const isOver = row.hold_expires_at !== null && row.hold_expires_at <= now
  if (row.state !== "authorized" || isOver || has(operations, "cancel")) {
    return 0n
  }
  return BigInt(row.amount) - sumOf(operations.filter(({ kind }) => kind === "capture"))
}

/** Whether a hold can be released: the gateway cancels a payment as a whole, with what was captured of it. */
export const canRelease = (row: Held, operations: readonly Moved[], now: Date): boolean =>
  capturableOf(row, operations, now) > 0n && !has(operations, "capture")
