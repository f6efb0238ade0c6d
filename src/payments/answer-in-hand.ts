import { AsyncLocalStorage } from "node:async_hooks"
import type { CurrentAccount } from "../modules/alipay/accounts/account-registry"
import type { Inquiry } from "./rules/read-inquiry"

/** What the gateway has just said of a payment, and the account in force by which it was asked. */
export type InHand = { paymentId: string; inquiry: Inquiry; account: CurrentAccount }

/** An answer is used for so long after it came; milliseconds. */
const FRESH_MS = 2_000

const hand = new AsyncLocalStorage<{ held: (InHand & { askedAt: number }) | undefined }>()

/**
 * Goes on with a request that has just asked the gateway about a payment, so that authorizing it in the same request
 * does not ask again. Nothing outside of the request can see the answer.
 */
export const withAnswer = <T>(answer: InHand, work: () => T): T =>
  hand.run({ held: { ...answer, askedAt: performance.now() } }, work)

/** Takes the answer about a payment that this request has in hand; once, and only while it is fresh. */
export const takeAnswer = (paymentId: string): InHand | undefined => {
  const store = hand.getStore()
  const held = store?.held
  if (!store || held?.paymentId !== paymentId) {
    return undefined
  }
  store.held = undefined
  return performance.now() - held.askedAt <= FRESH_MS ? held : undefined
}
