import type { AttentionKind, AttentionRow } from "../../modules/alipay/attention/kinds"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"
import { moneyLeft, type Found, type Seen } from "../../payments/rules/disagreement"
import { CLOSED_BY } from "./closing"
import { madeUpFor, type Failure } from "./made-up-for"
import { owesNoMore } from "./order-rules"

/** The operations that the items of one kind are about. */
const KIND_OF = { refund_failed: "refund", capture_failed: "capture" } as const

export type FailureKind = keyof typeof KIND_OF

export const isFailureKind = (kind: AttentionKind): kind is FailureKind => kind in KIND_OF

/**
 * Whether a capture or refund that failed in the end was made again.
 * @param failures the payment's items of the same kind, open and closed
 */
export const isMadeUpFor = (
  item: Pick<AttentionRow, "subject"> & { kind: FailureKind },
  { operations }: Pick<Seen, "operations">,
  failures: readonly Failure[]
): boolean =>
  madeUpFor(
    failures,
    operations.filter(({ kind }) => kind === KIND_OF[item.kind])
  ).has(item.subject)

/** Nothing of a hold is left that a capture could be of. */
const isAllCaptured = ({ row, operations }: Seen): boolean =>
  sumOf(operations.filter(({ kind }) => kind === "capture")) >=
  BigInt(row.paid_amount ?? row.amount)

const FINAL_STATES = new Set<PaymentRow["state"]>(["paid", "failed", "canceled"])

const FINAL_OPERATIONS = new Set<OperationRow["state"]>(["succeeded", "failed"])

const isPaymentFinal = (_: AttentionRow, { row }: Seen): boolean => FINAL_STATES.has(row.state)

const isOperationFinal = ({ facts }: AttentionRow, { operations }: Seen): boolean =>
  operations.some(
    ({ request_id, state }) => request_id === facts["request_id"] && FINAL_OPERATIONS.has(state)
  )

/**
 * What a message that could not be applied told of, by its kind. Of a dispute nothing but the message tells: its item stays
 * until the message is applied.
 */
const KNOWN_OTHERWISE = new Map<unknown, (item: AttentionRow, seen: Seen) => boolean>([
  ["payment", isPaymentFinal],
  ["payment_pending", isPaymentFinal],
  ["capture", isOperationFinal],
  ["refund", isOperationFinal],
])

const isKnownOtherwise = (item: AttentionRow, seen: Seen): boolean =>
  KNOWN_OTHERWISE.get(item.facts["notification"])?.(item, seen) ?? false

/** Items that an event opened: whether what they tell of has been put right since. */
const PUT_RIGHT: Readonly<
  Partial<Record<AttentionKind, (item: AttentionRow, seen: Seen) => boolean>>
> = {
  refund_failed: (_, seen) => moneyLeft(seen) <= 0n,
  capture_failed: (_, seen) => isAllCaptured(seen) || seen.fact === "canceled",
  overpaid: (_, seen) => owesNoMore(seen),
  dead_notification: isKnownOtherwise,
}

/**
 * Whether an open item of a payment has nothing behind it any more.
 * @param failures of a capture or refund that failed: the payment's items of that kind, open and closed
 */
export const isGone = (
  item: AttentionRow,
  seen: Seen,
  found: readonly Found[],
  failures: readonly Failure[] = [item]
): boolean => {
  const { kind, subject } = item
  if (CLOSED_BY[kind] !== "payment_check") {
    return false
  }
  if (isFailureKind(kind) && isMadeUpFor({ kind, subject }, seen, failures)) {
    return true
  }
  const putRight = PUT_RIGHT[kind]
  return putRight
    ? putRight(item, seen)
    : !found.some((each) => each.kind === kind && each.subject === subject)
}
