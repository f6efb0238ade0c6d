import { isRefusal, type CallOptions, type StoreClient } from "./client.ts"
import { readPayment } from "./read-payment.ts"

/** What a remembered cart is now. */
export type Recovered =
  /** Go on with it. */
  | { kind: "open" }
  /** It became this order; forget the cart's id and show the order. */
  | { kind: "ordered"; orderId: string }
  /** The store does not know it, or it is another customer's; forget the cart's id. */
  | { kind: "gone" }

/**
 * Finds out whether a remembered cart has become an order elsewhere: the shopper paid and closed the tab, and the
 * gateway's notification made the order. A shop that goes on with such a cart fails at the next change.
 *
 * @throws the client's error when the store gives no clear answer
 */
export const recoverCart = async (
  sdk: StoreClient,
  cartId: string,
  options: CallOptions = {}
): Promise<Recovered> => {
  try {
    const { order_id: orderId } = await readPayment(sdk, cartId, options)
    return orderId === null ? { kind: "open" } : { kind: "ordered", orderId }
  } catch (error) {
    if (isRefusal(error)) return { kind: "gone" }
    throw error
  }
}
