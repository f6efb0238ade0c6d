/** The page that a wallet leads back to, for a cart. */
export const returnPath = (cartId: string) =>
  `/checkout/return?cart_id=${encodeURIComponent(cartId)}`

export const returnUrl = (cartId: string) => window.location.origin + returnPath(cartId)
