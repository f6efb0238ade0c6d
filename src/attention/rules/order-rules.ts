import { isCaptureOverdue } from "../../payments/rules/capture-overdue"
import { COMMIT_TIME_MS } from "../../medusa/rules/commit-time"
import { tooMuchOf } from "../../medusa/rules/too-much"
import { captureStopOf } from "../../payments/rules/review"
import { ofPayment, type Found, type Seen } from "../../payments/rules/disagreement"
import { STATUS_TABLE } from "../../payments/rules/status-table"
import { HOUR } from "../../modules/alipay/time"

/** An admin who lowers an order's total refunds the rest soon. */
const LOWERED_BY_ADMIN_MS = 24 * HOUR

/** A hold that ran out is told as such. A charge that could not be sent is no payment either. */
const cameToNothing = ({ fact, lapsed, row }: Seen): boolean =>
  ((fact === "failed" || fact === "canceled") && !lapsed) || row.state === "ready"

/** Medusa makes the order first and charges the linked wallet then: it takes back the order of a declined one. */
const mayBeTakenBack = ({ view: { session, order }, now }: Seen): boolean =>
  session?.status === "pending" &&
  order?.createdAt !== undefined &&
  now.getTime() - order.createdAt.getTime() < COMMIT_TIME_MS

/** A cart's order whose payment came to nothing, and which waits for no other: nothing else would say that it is not paid. */
export const orderUnpaid = (seen: Seen): Found[] => {
  const { view } = seen
  const { order, payment } = view
  const isOfCart = view.cart !== undefined && (payment === undefined || payment.canceled)
  const owed = (order?.outstanding ?? 0n) - (order?.heldElsewhere ?? 0n)
  if (
    !cameToNothing(seen) ||
    !order ||
    order.canceled ||
    !isOfCart ||
    view.otherPayment ||
    view.otherSession === true ||
    mayBeTakenBack(seen) ||
    owed <= 0n
  ) {
    return []
  }
  return [
    ofPayment(seen, {
      kind: "order_unpaid",
      fingerprint: seen.fact,
      facts: { order_id: order.id },
      amount: owed,
    }),
  ]
}

export const owesNoMore = ({ view: { order } }: Seen): boolean => tooMuchOf(order) <= 0n

/**
 * The order has more than it owes since this payment came. An admin who lowered the total afterwards, or let it be paid in
 * another way, knows, and has a day to refund. An item that is open goes on saying what is too much now.
 */
export const overpaid = (seen: Seen): Found[] => {
  const { order, payment } = seen.view
  const amount = tooMuchOf(order)
  const last = order?.paidLast
  const isTeller =
    last !== undefined && (last.changedBefore || last.changedAgoMs > LOWERED_BY_ADMIN_MS)
  if (amount <= 0n || payment === undefined || STATUS_TABLE[seen.fact].action === undefined) {
    return []
  }
  const found = ofPayment(seen, {
    kind: "overpaid",
    fingerprint: amount.toString(),
    facts: { order_id: order?.id ?? null },
    amount,
  })
  return [{ ...found, onlyWhenOpen: !isTeller }]
}

/** A bank gave back what it had taken, and the order was lowered by that in between: no claim of the shopper's. */
export const wonAfterWriteOff = (seen: Seen): Found[] => {
  const won = seen.view.order?.wonBack
  return won?.isOwn === true && STATUS_TABLE[seen.fact].action !== undefined
    ? [
        ofPayment(seen, {
          kind: "won_after_write_off",
          fingerprint: won.amount.toString(),
          facts: { order_id: seen.view.order?.id ?? null, dispute_id: won.disputeId },
          amount: won.amount,
        }),
      ]
    : []
}

export const captureOverdue = (seen: Seen): Found[] => {
  const { row, view, fact, lapsed, operations } = seen
  const waits =
    fact === "held" &&
    !lapsed &&
    row.capture_mode === "automatic" &&
    view.order?.canceled === false &&
    captureStopOf(row.review) === undefined &&
    !operations.some(({ kind, state }) => kind === "capture" && state !== "failed")
  if (!waits || !isCaptureOverdue(seen)) {
    return []
  }
  const failed = operations.findLast(({ kind, state }) => kind === "capture" && state === "failed")
  return [
    ofPayment(seen, {
      kind: "capture_overdue",
      fingerprint: failed ? "failed" : "never_came",
      facts: {
        capture: failed ? "failed" : "never_came",
        capture_result_code: failed?.result_code ?? null,
        hold_expires_at: row.hold_expires_at?.toISOString() ?? null,
      },
    }),
  ]
}
