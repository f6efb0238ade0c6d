import { statusOf, type StoreClient } from "./client.ts"
import type { ConfirmAnswer, LinkOutcome } from "./contract.ts"

/** What came of linking a wallet. */
export type LinkResult =
  | Exclude<LinkOutcome, "confirm">
  /** The wallet's page was opened for another customer; nothing was linked. */
  | "other_customer"

/** What the address says that a wallet's consent page led back to. It says what to show, never what to believe. */
export type LinkReturn = {
  agreementId: string
  outcome: LinkOutcome
  /** To be sent back with the customer's login when the outcome is `confirm`. */
  confirmation: string | null
}

const OUTCOMES: ReadonlySet<string> = new Set<LinkOutcome>([
  "success",
  "processing",
  "confirm",
  "refused",
  "expired",
  "failed",
])

const isOutcome = (text: string): text is LinkOutcome => OUTCOMES.has(text)

/** Reads the return of a wallet's consent page. @returns undefined when the address is not one */
export const readLinkReturn = (query: URLSearchParams | string): LinkReturn | undefined => {
  const values = new URLSearchParams(query)
  const agreementId = values.get("alipay_agreement")
  const outcome = values.get("alipay_outcome") ?? ""
  return agreementId && isOutcome(outcome)
    ? { agreementId, outcome, confirmation: values.get("alipay_confirmation") }
    : undefined
}

/**
 * Ends the linking of a wallet on the page that the shopper came back to, with the customer's login. Do it as the page
 * opens: the gateway's code is good for about a minute.
 *
 * @throws the client's error when the customer is not signed in, or no clear answer came
 */
export const confirmLink = async (
  sdk: StoreClient,
  { agreementId, outcome, confirmation }: LinkReturn
): Promise<LinkResult> => {
  if (outcome !== "confirm") return outcome
  if (!confirmation) return "failed"
  try {
    const answer = await sdk.client.fetch<ConfirmAnswer>(
      `/store/alipay/agreements/${encodeURIComponent(agreementId)}/confirm`,
      { method: "POST", body: { confirmation } }
    )
    return answer.outcome === "confirm" ? "failed" : answer.outcome
  } catch (error) {
    const status = statusOf(error)
    if (status === 403 || status === 404) return "other_customer"
    throw error
  }
}
