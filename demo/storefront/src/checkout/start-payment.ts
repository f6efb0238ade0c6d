import type Medusa from "@medusajs/js-sdk"
import type { Cart } from "../cart/cart"
import { readStartedPayment } from "./payment-session"
import { walletPage, type Terminal } from "./terminal"
import type { WayToPay } from "./ways-to-pay"

export const returnPath = (cartId: string) =>
  `/checkout/return?cart_id=${encodeURIComponent(cartId)}`

/**
 * Starts a payment for the whole cart. An earlier one of the same cart is given up by the store.
 * @returns the wallet's page
 */
export const startPayment = async (
  sdk: Medusa,
  cart: Cart,
  { way, terminal }: { way: WayToPay; terminal: Terminal }
): Promise<string> => {
  const { payment_collection } = await sdk.store.payment.initiatePaymentSession(cart, {
    provider_id: way.providerId,
    data: {
      payment_method_type: way.type,
      ...terminal,
      locale: navigator.language,
      return_url: window.location.origin + returnPath(cart.id),
    },
  })
  const session = payment_collection.payment_sessions?.find(
    ({ provider_id }) => provider_id === way.providerId
  )
  const page = walletPage(readStartedPayment(session?.data), terminal)
  if (!page) {
    throw new Error(`${way.name} gave no page to pay on. Please try again or pay another way.`)
  }
  return page
}
