import { sentence, type Sentence } from "../../gateway"
import { cutText, type InquiryPaymentResponse } from "../../gateway"
import type { Review } from "../../modules/alipay/ledger/rows"

const LONGEST_SOURCE = 32

/** How each word of the gateway reads; a rejection by either side counts. */
const STATUSES: Readonly<Record<string, Review["status"]>> = {
  PROCESSING: "processing",
  REVIEW: "processing",
  ACCEPT: "accepted",
  REJECT: "rejected",
}

/** A card's review after its authorization; nothing where the gateway tells of none. */
export const readReview = (answer: InquiryPaymentResponse): Review | undefined => {
  const decision = answer.popRiskDecisionResultInfo?.postRiskDecision
  const word = decision === "REJECT" ? decision : (answer.authReviewStatus ?? decision)
  const status = STATUSES[word ?? ""]
  const source = answer.authReviewSource
  return status && { status, source: source ? cutText(source, LONGEST_SOURCE) : null }
}

/** Why held money must not be captured now; nothing where no review stands in the way. */
export const captureStopOf = (review: Review | null): Sentence | undefined =>
  review === null ? undefined : STOPS[review.status]

const STOPS: Readonly<Record<Review["status"], Sentence | undefined>> = {
  processing: sentence(
    "under_review",
    "The card payment is under review at Alipay or the card's bank. Capture it when the review is done; nothing was captured."
  ),
  rejected: sentence(
    "review_refused",
    "The review of the card payment refused it. Cancel the order, which releases the hold; nothing was captured."
  ),
  accepted: undefined,
}
