import { isRefusal, type CallOptions, type StoreClient } from "./client.ts"
import type { CartPayment, ReasonCode } from "./contract.ts"
import { readPayment } from "./read-payment.ts"

/** A payment that is over without an order; `message` is for the shopper, in their language. */
type Ended = { message: string | null; reasonCode: ReasonCode | null }

/** What a cart's payment came to. */
export type Outcome =
  /** The cart is an order. Forget the cart's id. A `message` says that money which the order did not need goes back. */
  | { kind: "ordered"; orderId: string; message?: string }
  /** Not known yet; with `unreachable` the store gave no clear answer several times in a row. */
  | { kind: "waiting"; payment: CartPayment | null; unreachable: boolean }
  /** The money is there, and the shop has to look at it before there is an order; `message` asks the shopper to contact it. */
  | { kind: "held"; message: string | null }
  | ({ kind: "declined" } & Ended)
  /** The time to pay ran out. */
  | ({ kind: "expired" } & Ended)
  /** Canceled, or the cart has changed since; money that was paid goes back. */
  | ({ kind: "canceled" } & Ended)
  /** The cart is unknown, another customer's, or has no payment with Alipay. */
  | { kind: "none" }

/** How `POST /store/carts/:id/complete` ended: an order, or the sentence of the refusal. */
type Completed = { orderId: string } | { declined: boolean; message: string }

type CompleteAnswer =
  | { type: "order"; order: { id: string } }
  | { type: "cart"; error: { type: string; message: string } }

/** Completes a cart. @throws the client's error */
export const completeCart = async (
  sdk: StoreClient,
  cartId: string,
  { signal }: CallOptions = {}
): Promise<Completed> => {
  const answer = await sdk.client.fetch<CompleteAnswer>(
    `/store/carts/${encodeURIComponent(cartId)}/complete`,
    { method: "POST", ...(signal ? { signal } : {}) }
  )
  return answer.type === "order"
    ? { orderId: answer.order.id }
    : {
        declined: answer.error.type === "payment_authorization_error",
        message: answer.error.message,
      }
}

/** The outcome while the store refuses to tell of a cart. Whatever stands before a store may refuse for a moment too. */
export const REFUSED: Outcome = { kind: "none" }
/** So many refusals in a row are the store's own. */
export const REFUSED_ASKED = 3

const ENDED = { failed: "declined", expired: "expired", canceled: "canceled" } as const

/** What an answer of the status route means; undefined when the money is there and the cart must be completed. */
export const outcomeOf = (payment: CartPayment): Outcome | undefined => {
  const { status, order_id: orderId, message, reason_code: reasonCode } = payment
  if (orderId !== null) {
    const goesBack = reasonCode === "returned" && message !== null
    return { kind: "ordered", orderId, ...(goesBack ? { message } : {}) }
  }
  if (status === "none") return { kind: "none" }
  if (status === "paid" || status === "authorized") return undefined
  return status === "failed" || status === "expired" || status === "canceled"
    ? { kind: ENDED[status], message, reasonCode }
    : { kind: "waiting", payment, unreachable: false }
}

/**
 * Reads a cart's payment, and completes the cart when its money is there. {@link REFUSED} when the store refuses to tell of the cart.
 *
 * @throws the client's error when no clear answer came, or the cart can't be completed
 */
export const settle = async (
  sdk: StoreClient,
  cartId: string,
  options: CallOptions = {}
): Promise<Outcome> => {
  const payment = await readPayment(sdk, cartId, options).catch((error: unknown) => {
    if (isRefusal(error)) return undefined
    throw error
  })
  if (!payment) return REFUSED
  const outcome = outcomeOf(payment)
  if (outcome) return outcome
  // A client may not heed the signal.
  options.signal?.throwIfAborted()
  const completed = await completeCart(sdk, cartId, options)
  if ("orderId" in completed) return { kind: "ordered", orderId: completed.orderId }
  return payment.reason_code === "under_review"
    ? { kind: "held", message: payment.message }
    : { kind: "waiting", payment, unreachable: false }
}
