import { isRefusal, type CallOptions, type StoreClient } from "./client.ts"
import { REFUSED_ASKED } from "./outcome.ts"
import { createBell } from "./page.ts"
import { readPayment } from "./read-payment.ts"

/** Before a store is asked again that refuses to tell of a cart. */
const PAUSE_MS = 1_000

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
 * gateway's notification made the order. A shop that goes on with such a cart fails at the next change. A refusal is asked
 * for three times, a second apart: whatever stands before a store may refuse for a moment too.
 *
 * @throws the client's error when the store gives no clear answer
 */
export const recoverCart = async (
  sdk: StoreClient,
  cartId: string,
  options: CallOptions = {}
): Promise<Recovered> => {
  const { wait } = createBell(options.signal)
  for (let asked = 1; ; asked += 1) {
    try {
      const { order_id: orderId } = await readPayment(sdk, cartId, options)
      return orderId === null ? { kind: "open" } : { kind: "ordered", orderId }
    } catch (error) {
      if (!isRefusal(error)) throw error
      if (asked === REFUSED_ASKED) return { kind: "gone" }
      await wait(PAUSE_MS, () => false)
    }
  }
}
