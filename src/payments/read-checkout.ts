import { checkoutOf } from "../medusa/checkouts"
import type { Checkout } from "../medusa/rules/checkout"
import { messageOf } from "./errors"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * What a payment collection pays for. It helps the gateway to know the shopper, and no payment fails for want of it.
 * @returns nothing for a collection without cart and order, and where it can't be read
 */
export const readCheckout = async (
  alipay: LedgerStores,
  paymentCollectionId: string
): Promise<Checkout | undefined> => {
  try {
    return await checkoutOf(alipay, paymentCollectionId)
  } catch (error) {
    alipay.logger.error(
      `alipay: what payment collection ${paymentCollectionId} pays for can't be read, and is not told to the gateway: ${messageOf(error)}`
    )
    return undefined
  }
}
