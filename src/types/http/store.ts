/** `GET /store/alipay/payment-methods?provider_id=&cart_id=` */
export type StoreAlipayPaymentMethod = {
  /** The gateway's code; send it back as `payment_method_type` with the session. */
  type: string
  name: string
  logo_url: string | null
  enabled: boolean
  /** Why it can't be chosen now; a stable code. */
  disabled_reason: string | null
  /** Names of the wallet's current promotions, in the shopper's language where there is one. */
  promotions: string[]
}

export type StoreAlipayPaymentMethodsResponse = {
  payment_methods: StoreAlipayPaymentMethod[]
  /** `configured`: the gateway could not be asked, these are the account's own wallets. */
  source: "gateway" | "configured"
}
