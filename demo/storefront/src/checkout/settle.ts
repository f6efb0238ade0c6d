import type Medusa from "@medusajs/js-sdk"
import { CART_FIELDS, isFinished, type Cart } from "../cart/cart"
import { explain, statusOf } from "../shop/problem"

/** What asking the store about a cart's payment came to. */
export type Outcome =
  | { kind: "ordered"; orderId: string }
  | { kind: "waiting"; cart: Cart | undefined }
  | { kind: "declined"; message: string }
  /** The payment was dropped, because the cart changed or another one was started. */
  | { kind: "dropped" }
  | { kind: "gone" }
  /** Nobody can say yet: ask again. */
  | { kind: "unclear"; message: string }

const DECLINED = "The payment did not go through. Please try again or pay another way."
const FAILED_SESSIONS = new Set(["error", "canceled"])

/** Completes the cart: the one way to learn whether its payment is in, and the way it becomes an order. */
export const settle = async (sdk: Medusa, cartId: string): Promise<Outcome> => {
  try {
    const answer = await sdk.store.cart.complete(cartId)
    if (answer.type === "order") return { kind: "ordered", orderId: answer.order.id }
    return answer.error.type === "payment_authorization_error"
      ? { kind: "declined", message: answer.error.message || DECLINED }
      : { kind: "waiting", cart: await readCart(sdk, cartId) }
  } catch (error) {
    return afterRefusal(sdk, cartId, error)
  }
}

const readCart = (sdk: Medusa, cartId: string): Promise<Cart | undefined> =>
  sdk.store.cart.retrieve(cartId, { fields: CART_FIELDS }).then(
    ({ cart }) => cart,
    () => undefined
  )

/** The store would not complete the cart: its present state says why. */
const afterRefusal = async (sdk: Medusa, cartId: string, error: unknown): Promise<Outcome> => {
  const unclear: Outcome = { kind: "unclear", message: explain(error) }
  const status = statusOf(error)
  if (status === 404) return { kind: "gone" }
  // A linked wallet is charged for its owner alone: signed out, or another customer, pays another way.
  if (status === 401 || status === 403) return { kind: "declined", message: explain(error) }
  if (status === undefined || status >= 500) return unclear
  const cart = await readCart(sdk, cartId)
  if (!cart || isFinished(cart)) return unclear
  const sessions = cart.payment_collection?.payment_sessions ?? []
  if (sessions.length === 0) return { kind: "dropped" }
  return sessions.every((session) => FAILED_SESSIONS.has(session.status))
    ? { kind: "declined", message: DECLINED }
    : unclear
}
