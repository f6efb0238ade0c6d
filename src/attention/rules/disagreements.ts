import { ITEMS, type PaymentKind } from "../../modules/alipay/attention/items"
import type { AttentionKind, AttentionRow } from "../../modules/alipay/attention/kinds"
import { PAYMENT_ID_TAKEN } from "../../modules/alipay/ledger/payment-id-taken"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { CLOSED_BY } from "./closing"
import { isMedusaDifference } from "../../payments/rules/compare-amounts"
import {
  amountsDiffer,
  capturedOf,
  moneyLeft,
  ofPayment,
  type Found,
  type Seen,
} from "../../payments/rules/disagreement"
import { disputesToTell } from "../../payments/rules/disputes"
import { movedDifferently } from "../../payments/rules/other-amounts"
import { captureOverdue, orderUnpaid, overpaid, owesNoMore } from "./order-rules"
import { DAY, MINUTE } from "../../modules/alipay/time"

export { moneyLeft, type Found, type Seen } from "../../payments/rules/disagreement"

/** Paid money may be on its way to its order for so long. */
const UNPLACED_AFTER_MS = 30 * MINUTE
/** The admin is told so long before held money lapses. */
const EXPIRING_WITHIN_MS = DAY
/** A request without an outcome is asked about for so long before a person is told. */
const UNKNOWN_AFTER_MS = DAY
/** A refund of a card may be in process for days. */
const PROCESSING_AFTER_MS = 7 * DAY

/** Why money has no place; the first that fits is told. */
const UNPLACED_KINDS: readonly (readonly [PaymentKind, (seen: Seen) => boolean])[] = [
  [
    "paid_after_cancel",
    ({ view: { order, payment } }) =>
      order?.canceled === true || (payment?.canceled === true && payment.keptByOrder !== true),
  ],
  ["other_environment", ({ foreign }) => foreign === true],
  ["paid_twice", ({ view }) => view.otherPayment],
  [
    "amount_mismatch",
    ({ view, difference }) => view.order !== undefined && isMedusaDifference(difference),
  ],
]

const unplacedKind = (seen: Seen): PaymentKind =>
  UNPLACED_KINDS.find(([, fits]) => fits(seen))?.[0] ?? "paid_without_order"

/** Money at the gateway that has no order to stand behind. */
export const unplacedMoney = (seen: Seen): Found =>
  ofPayment(seen, {
    kind: unplacedKind(seen),
    fingerprint: seen.fact,
    facts: {
      ...(seen.difference === undefined ? {} : { difference: seen.difference }),
      ...(seen.foreign === true ? { requested_in: seen.row.environment } : {}),
    },
    amount: moneyLeft(seen),
  })

const waitedLong = ({ row, now }: Seen): boolean =>
  now.getTime() - (row.money_since ?? now).getTime() > UNPLACED_AFTER_MS

const isUnplaced = (seen: Seen): boolean => {
  const { view, difference, release } = seen
  if (moneyLeft(seen) <= 0n || release === "on_its_way") {
    return false
  }
  const nowhere =
    view.payment === undefined
      ? difference === undefined
      : view.order === undefined && view.cart !== undefined
  const keptForNothing = view.order?.canceled === true && view.payment?.kept === true
  return release === "stuck" || keptForNothing || (nowhere && waitedLong(seen))
}

const unplaced = (seen: Seen): Found[] => (isUnplaced(seen) ? [unplacedMoney(seen)] : [])

/** What differs in Medusa alone may be a cart that is being changed, for a while. */
const mismatch = (seen: Seen): Found[] => {
  const { difference } = seen
  if (difference === undefined || moneyLeft(seen) <= 0n) {
    return []
  }
  const found = amountsDiffer({ ...seen, difference })
  return [{ ...found, onlyWhenOpen: isMedusaDifference(difference) && !waitedLong(seen) }]
}

/** Money that went back without Medusa: a refund or cancel made in the gateway's dashboard, or a row Medusa lost. */
const returnedElsewhere = (seen: Seen): Found[] => {
  const { view, fact, lapsed } = seen
  if (!view.payment || view.payment.canceled) {
    return []
  }
  const foreign = view.unclaimedRefunds.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const canceled = (fact === "canceled" || fact === "failed") && !lapsed && view.payment.kept
  if (foreign === 0n && !canceled) {
    return []
  }
  return [
    ofPayment(seen, {
      kind: "amount_mismatch",
      fingerprint: canceled ? "canceled_elsewhere" : `refunded_elsewhere:${foreign}`,
      facts: { difference: canceled ? "canceled_elsewhere" : "refunded_elsewhere" },
      ...(canceled ? {} : { amount: foreign }),
    }),
  ]
}

/** Minor units of a hold that lapsed after a part of it was captured, while the order still waits for them. */
const lapsedRest = (seen: Seen): bigint => {
  const { fact, lapsed, row, view, operations } = seen
  const isAwaited = view.payment?.canceled === false && (view.order?.outstanding ?? 0n) > 0n
  return lapsed && fact === "held" && isAwaited
    ? BigInt(row.paid_amount ?? row.amount) - capturedOf(operations)
    : 0n
}

const expiring = (seen: Seen): Found[] => {
  const { fact, lapsed, row, view, now } = seen
  if (view.order === undefined || view.order.canceled) {
    return []
  }
  const facts = { hold_expires_at: row.hold_expires_at?.toISOString() ?? null }
  const rest = lapsedRest(seen)
  if (rest > 0n || (lapsed && fact === "canceled")) {
    return [
      ofPayment(seen, {
        kind: "authorization_expiring",
        fingerprint: "lapsed",
        facts: { ...facts, lapsed },
        ...(rest > 0n ? { amount: rest } : {}),
      }),
    ]
  }
  const soon =
    fact === "held" &&
    !lapsed &&
    view.payment?.canceled !== true &&
    row.hold_expires_at !== null &&
    row.hold_expires_at.getTime() - now.getTime() < EXPIRING_WITHIN_MS
  return soon
    ? [
        ofPayment(seen, {
          kind: "authorization_expiring",
          fingerprint: "expires",
          facts: { ...facts, lapsed },
        }),
      ]
    : []
}

const disputed = ({ row, disputes, now }: Seen): Found[] => disputesToTell(row, disputes, now)

const unknownPayment = (seen: Seen): Found[] => {
  const { fact, row, now } = seen
  const waited = now.getTime() - row.created_at.getTime() > UNKNOWN_AFTER_MS
  const taken = row.result_code === PAYMENT_ID_TAKEN
  return fact === "unknown" && (waited || taken)
    ? [
        ofPayment(seen, {
          kind: "unresolvable_unknown",
          fingerprint: taken ? "payment_id_taken" : "payment",
        }),
      ]
    : []
}

const PATIENCE: Readonly<Partial<Record<OperationRow["state"], number>>> = {
  created: UNKNOWN_AFTER_MS,
  unknown: UNKNOWN_AFTER_MS,
  processing: PROCESSING_AFTER_MS,
}

/** Whether an operation has been without an outcome for longer than it may be. */
export const isOverdue = (
  { state, created_at }: Pick<OperationRow, "state" | "created_at">,
  now: Date
): boolean => {
  const patience = PATIENCE[state]
  return patience !== undefined && now.getTime() - created_at.getTime() > patience
}

const unknownOperations = ({ operations, row, now }: Seen): Found[] =>
  operations
    .filter((operation) => isOverdue(operation, now))
    .map((operation) => ITEMS.unresolvable_unknown({ row, operation }))

/** What can be told from a payment's state alone, each rule for itself. */
const RULES: readonly ((seen: Seen) => Found[])[] = [
  unplaced,
  mismatch,
  movedDifferently,
  returnedElsewhere,
  expiring,
  unknownPayment,
  unknownOperations,
  orderUnpaid,
  overpaid,
  captureOverdue,
  disputed,
]

export const findDisagreements = (seen: Seen): Found[] => RULES.flatMap((rule) => rule(seen))

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
