import { AsyncLocalStorage } from "node:async_hooks"
import type { Inquiry } from "./rules/read-inquiry"

type InHand = { paymentId: string; inquiry: Inquiry; askedAt: number }

/** The gateway's answer is used for so long after it came; milliseconds. */
const FRESH_MS = 2_000

const inHand = new AsyncLocalStorage<{ answer: InHand | undefined }>()

/**
 * Goes on with a request that has just asked the gateway about a payment, so that authorizing it in the same request
 * does not ask again. Nothing outside of the request can see the answer.
 */
export const withAnswer = <T>(paymentId: string, inquiry: Inquiry, work: () => T): T =>
  inHand.run({ answer: { paymentId, inquiry, askedAt: performance.now() } }, work)

/** Takes the answer about a payment that this request has in hand; once, and only while it is fresh. */
export const takeAnswer = (paymentId: string): Inquiry | undefined => {
  const store = inHand.getStore()
  const answer = store?.answer
  if (!store || answer?.paymentId !== paymentId) {
    return undefined
  }
  store.answer = undefined
  return performance.now() - answer.askedAt <= FRESH_MS ? answer.inquiry : undefined
}
