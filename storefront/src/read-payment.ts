import { requestOf, type CallOptions, type StoreClient } from "./client.ts"
import type { CartPayment } from "./contract.ts"

/**
 * Reads where the payment of a cart is. Changes nothing and may be asked often.
 *
 * @throws the client's error; its `status` is 404 for an unknown or foreign cart
 */
export const readPayment = async (
  sdk: StoreClient,
  cartId: string,
  options: CallOptions = {}
): Promise<CartPayment> =>
  await sdk.client.fetch<CartPayment>(
    `/store/alipay/carts/${encodeURIComponent(cartId)}/payment`,
    requestOf(options)
  )
