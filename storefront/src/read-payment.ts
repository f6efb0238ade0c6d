import { requestOf, type CallOptions, type StoreClient } from "./client.ts"
import type { CartPayment } from "./contract.ts"

/** What stands before a store (a maintenance page, a service worker) may answer in its place, and with success. */
const isPayment = (answer: Partial<CartPayment> | null | undefined): answer is CartPayment =>
  typeof answer?.status === "string" &&
  (answer.order_id === null || (typeof answer.order_id === "string" && answer.order_id !== ""))

/**
 * Reads where the payment of a cart is. Changes nothing and may be asked often.
 *
 * @throws the client's error; its `status` is 404 for an unknown or foreign cart. An error without a status when the answer
 * is not the store's
 */
export const readPayment = async (
  sdk: StoreClient,
  cartId: string,
  options: CallOptions = {}
): Promise<CartPayment> => {
  const answer = await sdk.client.fetch<Partial<CartPayment> | null>(
    `/store/alipay/carts/${encodeURIComponent(cartId)}/payment`,
    requestOf(options)
  )
  if (!isPayment(answer)) {
    throw new Error("The answer does not say where the payment is: it is not the store's.")
  }
  return answer
}
