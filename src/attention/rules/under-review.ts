import { moneyLeft, ofPayment, type Found, type Seen } from "../../payments/rules/disagreement"
import { captureStopOf } from "../../payments/rules/review"

/** A living order stands on a card that is under review, or that the review refused. */
export const underReview = (seen: Seen): Found[] => {
  const {
    row: { review, hold_expires_at },
    view: { order },
  } = seen
  const isLiving = order !== undefined && !order.canceled
  if (
    review === null ||
    captureStopOf(review) === undefined ||
    !isLiving ||
    moneyLeft(seen) <= 0n
  ) {
    return []
  }
  return [
    ofPayment(seen, {
      kind: "under_review",
      fingerprint: review.status,
      facts: {
        review_status: review.status,
        review_source: review.source,
        order_id: order.id,
        hold_expires_at: hold_expires_at?.toISOString() ?? null,
      },
    }),
  ]
}
