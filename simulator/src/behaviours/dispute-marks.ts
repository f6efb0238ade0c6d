import type { BehaviourRow, ValueKind } from "./rows"

const dispute = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "dispute",
  name,
  value,
  help,
})

/** What disputes of a payment are like, and what comes of them. */
export const DISPUTE_MARKS: readonly BehaviourRow[] = [
  dispute("kind", "dispute kind", "the dispute is a chargeback, retrieval, compliance or rdr"),
  dispute("reason", "reason", "the scheme's reason code, e.g. 13.1, 4853, C08 or 554"),
  dispute("amount", "digits", "the disputed part, in minor units"),
  dispute("due", "ms", "the time to defend (default seven days)"),
  dispute("uploads", "digits", "how many documents a compliance request takes (default 3)"),
  dispute(
    "verdict",
    "verdict",
    "the verdict that follows a defense: won, lost, partial:DIGITS, papers-accepted or papers-refused"
  ),
  dispute("verdict-after", "ms", "how long that verdict takes (default a day)"),
  dispute("withdrawn", "ms", "the shopper withdraws the dispute after so many milliseconds"),
  dispute("advice", "win rate?", "the gateway suggests a strategy when the dispute opens"),
  dispute("paper", "win rate?", "the gateway writes a defense paper when the dispute opens"),
  dispute("old-names", "none", "notifications say DISPUTE_SUPPLIED and DISPUTE_DUE_ALERT"),
  dispute(
    "unseen-refund",
    "none",
    "the gateway does not see that the payment was refunded, and defends nothing by itself"
  ),
]
