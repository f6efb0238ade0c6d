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

/** Why a payment did not go through. The list is closed: shoppers, charges and admins read the same words. */
export type AlipayReasonCode =
  | "insufficient_funds"
  /** Above a limit of the wallet or the card. */
  | "limit_exceeded"
  /** The shopper has to look after their wallet account. */
  | "account_problem"
  | "card_refused"
  | "authentication_failed"
  /** The time to pay, or the choice of a linked wallet, ran out. */
  | "expired"
  | "canceled"
  /** The cart has changed since, so that its payment does not count; money that was paid goes back. */
  | "cart_changed"
  /** The wallet, the currency or the amount does not go with this order. */
  | "not_supported"
  /** The linked wallet must be linked again. */
  | "agreement_ended"
  /** The wallet or the gateway suspects fraud; shoppers read `declined`. */
  | "risk"
  /** Keys, contract or request are not right: the merchant must fix something. */
  | "shop_problem"
  /** The request never got there; nothing was charged. */
  | "not_received"
  | "declined"

/** What a shopper is told besides: money that they paid goes back, also beside an order, or waits until the shop has looked at it. */
export type StoreAlipayReasonCode = AlipayReasonCode | "returned" | "under_review"

/** `none`: the cart has no payment with Alipay. `expired`: its page is closed, start a new session. */
export type StoreAlipayPaymentStatus =
  | "none"
  | "awaiting_shopper"
  | "processing"
  | "paid"
  | "authorized"
  | "failed"
  | "canceled"
  | "expired"

/** `GET /store/alipay/carts/:id/payment?locale=` */
export type StoreAlipayCartPaymentResponse = {
  status: StoreAlipayPaymentStatus
  /** Set when the payment is over without money, its money goes back, or the shop has to look at it. */
  reason_code: StoreAlipayReasonCode | null
  /** A sentence for the shopper in their language, with the reason. */
  message: string | null
  /** When the wallet's page closes, ISO 8601. */
  expires_at: string | null
  /** Where to send the shopper while the payment waits for them. */
  redirect_url: string | null
  /** The order that the cart became. */
  order_id: string | null
}
