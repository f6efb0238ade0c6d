import type { AttentionKind, AttentionRow } from "../../modules/alipay/attention/kinds"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { moneyLeft, type Found, type Seen } from "../../payments/rules/disagreement"
import { CLOSED_BY } from "./closing"
import { owesNoMore } from "./order-rules"

/** A capture or refund that failed in the end stays on the list until it, or another of its size, is made. */
export const isMadeUpFor = (
  item: Pick<AttentionRow, "subject" | "created_at">,
  { operations }: Pick<Seen, "operations">
): boolean => {
  const failed = operations.find(({ id }) => id === item.subject)
  return (
    failed?.state === "succeeded" ||
    operations.some(
      (other) =>
        failed !== undefined &&
        other.kind === failed.kind &&
        other.state !== "failed" &&
        other.created_at > item.created_at &&
        BigInt(other.amount) >= BigInt(failed.amount)
    )
  )
}

const FINAL_STATES = new Set<PaymentRow["state"]>(["paid", "failed", "canceled"])

/** Items that an event opened: whether what they tell of has been put right since. */
const PUT_RIGHT: Readonly<
  Partial<Record<AttentionKind, (item: AttentionRow, seen: Seen) => boolean>>
> = {
  refund_failed: (item, seen) => isMadeUpFor(item, seen) || moneyLeft(seen) <= 0n,
  capture_failed: (item, seen) => isMadeUpFor(item, seen) || seen.fact === "canceled",
  overpaid: (_, seen) => owesNoMore(seen),
  dead_notification: (_, { row }) => FINAL_STATES.has(row.state),
}

/** Whether an open item of a payment has nothing behind it any more. */
export const isGone = (item: AttentionRow, seen: Seen, found: readonly Found[]): boolean => {
  if (CLOSED_BY[item.kind] !== "payment_check") {
    return false
  }
  const putRight = PUT_RIGHT[item.kind]
  return putRight
    ? putRight(item, seen)
    : !found.some(({ kind, subject }) => kind === item.kind && subject === item.subject)
}
