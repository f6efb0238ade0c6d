import { cutText } from "../../gateway"
import type { StoreReview, StoreState } from "../../modules/alipay/registrations/store-row"
import type { AlipayWalletReview } from "../../types/http"

type Result = { registrationStatus?: string | undefined; rejectReasons?: unknown } | undefined

/** What `inquiryRegistrationStatus` answers. */
export type ReviewAnswer = {
  registrationResult?: Result
  pspRegistrationResultList?:
    readonly { pspName?: string | undefined; registrationResult?: Result }[] | undefined
}

const LONGEST = { wallet: 64, reasons: 1_000 } as const

/** Wallets of one answer at most; what comes after is not kept. */
const MOST_WALLETS = 100

/** Words that end a review; any other one leaves it open. */
const OVER: ReadonlySet<string> = new Set(["COMPLETED", "APPROVED", "REJECTED"])

const STATUSES: ReadonlyMap<string, AlipayWalletReview["status"]> = new Map([
  ["APPROVED", "approved"],
  ["REJECTED", "rejected"],
])

const wordOf = (result: Result): string => result?.registrationStatus?.toUpperCase() ?? ""

/** The reasons as they came: a text, or whatever else, as JSON. */
const reasonsOf = (result: Result): string | null => {
  const reasons = result?.rejectReasons
  if (reasons === undefined || reasons === null || reasons === "") {
    return null
  }
  const text = typeof reasons === "string" ? reasons : JSON.stringify(reasons)
  return cutText(text, LONGEST.reasons)
}

/** What an answer says of a store, in the row's columns. */
export const reviewOf = ({
  registrationResult,
  pspRegistrationResultList: list = [],
}: ReviewAnswer): StoreReview => ({
  reasons: reasonsOf(registrationResult),
  wallets: list.slice(0, MOST_WALLETS).map(({ pspName, registrationResult: result }) => ({
    wallet: cutText(pspName ?? "?", LONGEST.wallet),
    status: STATUSES.get(wordOf(result)) ?? "pending",
    reasons: reasonsOf(result),
  })),
})

const BY_WALLETS: readonly (readonly [
  (statuses: ReadonlySet<AlipayWalletReview["status"]>) => boolean,
  StoreState,
])[] = [
  [(found) => found.has("pending"), "in_review"],
  [(found) => found.has("approved") && found.has("rejected"), "partly_approved"],
  [(found) => found.has("rejected"), "rejected"],
  [(found) => found.has("approved"), "approved"],
]

/** Without a wallet, the word says whether it is over, and the reasons how. */
const withoutWallets = (word: string, { reasons }: StoreReview): StoreState => {
  if (word === "REJECTED" || reasons !== null) {
    return "rejected"
  }
  return word === "APPROVED" ? "approved" : "unclear"
}

/** Where an answer says that a registration is: completed is not approved, its wallets say which. */
export const stateOfReview = (answer: ReviewAnswer): StoreState => {
  const word = wordOf(answer.registrationResult)
  if (!OVER.has(word)) {
    return "in_review"
  }
  const review = reviewOf(answer)
  const statuses = new Set(review.wallets.map(({ status }) => status))
  return BY_WALLETS.find(([holds]) => holds(statuses))?.[1] ?? withoutWallets(word, review)
}
