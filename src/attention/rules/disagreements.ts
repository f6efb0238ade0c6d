import { DAY } from "../../modules/alipay/time"
import { isMedusaDifference } from "../../payments/rules/compare-amounts"
import {
  amountsDiffer,
  capturedOf,
  moneyLeft,
  ofPayment,
  type Found,
  type Seen,
} from "../../payments/rules/disagreement"
import { disputesToTell } from "../../disputes/rules/to-tell"
import { movedDifferently } from "../../payments/rules/other-amounts"
import { captureOverdue, orderUnpaid, overpaid, wonAfterWriteOff } from "./order-rules"
import { underReview } from "./under-review"
import { unknownOperations, unknownPayment } from "./unknown-outcome"
import { unplaced, waitedLong } from "./unplaced-money"

/** The admin is told so long before held money lapses. */
const EXPIRING_WITHIN_MS = DAY

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
      ...(foreign === 0n ? {} : { amount: foreign }),
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

const disputed = (seen: Seen): Found[] => disputesToTell(seen.row, seen, seen.now)

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
  wonAfterWriteOff,
  captureOverdue,
  underReview,
  disputed,
]

export const findDisagreements = (seen: Seen): Found[] => RULES.flatMap((rule) => rule(seen))
