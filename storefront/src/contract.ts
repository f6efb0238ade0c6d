/** Why a payment did not go through; a closed list, explained in the plugin's documentation. */
export type ReasonCode =
  | "insufficient_funds"
  | "limit_exceeded"
  | "account_problem"
  | "card_refused"
  | "authentication_failed"
  | "expired"
  | "canceled"
  | "cart_changed"
  | "not_supported"
  | "agreement_ended"
  | "risk"
  | "shop_problem"
  | "not_received"
  | "declined"
  /** No order could be made; money that was paid goes back. */
  | "returned"
  /** The shop has to look at the payment before there is an order. */
  | "under_review"

/** Where a cart's payment is. `none`: the cart has no payment with Alipay. */
export type PaymentStatus =
  | "none"
  | "awaiting_shopper"
  | "processing"
  | "paid"
  | "authorized"
  | "failed"
  | "canceled"
  | "expired"

/** Answer of `GET /store/alipay/carts/:id/payment`. */
export type CartPayment = {
  status: PaymentStatus
  /** Set when the payment is over without money, its money goes back, or the shop has to look at it. */
  reason_code: ReasonCode | null
  /** A sentence for the shopper in their language, with the reason. */
  message: string | null
  /** When the wallet's page closes, ISO 8601. */
  expires_at: string | null
  /** Where to send the shopper while the payment waits for them. */
  redirect_url: string | null
  /** The order that the cart became. */
  order_id: string | null
}

/** A wallet, or cards, in the answer of `GET /store/alipay/payment-methods`. */
export type PaymentMethod = {
  type: string
  name: string
  logo_url: string | null
  enabled: boolean
  disabled_reason: string | null
  promotions: string[]
}

/** Where a customer's permission to be debited stands. */
export type LinkedWalletState = "pending" | "active" | "expiring" | "expired" | "revoked" | "failed"

/** A wallet that its owner has linked. */
export type LinkedWallet = {
  id: string
  provider_id: string
  payment_method_type: string
  wallet_name: string
  /** What it can be charged in, three capital letters each; empty where only the contract knows. */
  currencies: string[]
  /** The wallet's login, masked by the wallet; null where it tells none. */
  login: string | null
  state: LinkedWalletState
  /** A stable code of why it ended or failed; null otherwise. */
  reason: string | null
  /** ISO 8601; null for a permission without end. */
  expires_at: string | null
  created_at: string
}

/** A wallet that can be linked. */
export type LinkableWallet = {
  provider_id: string
  payment_method_type: string
  wallet_name: string
}

/** Answer of `GET /store/alipay/agreements`. */
export type AgreementsAnswer = {
  agreements: LinkedWallet[]
  linkable_wallets: LinkableWallet[]
}

/** Answer of `POST /store/alipay/agreements`. */
export type LinkAnswer = {
  agreement: LinkedWallet
  consent: {
    redirect_url: string | null
    applink_url: string | null
    scheme_url: string | null
    expires_at: string
  }
}

/** `alipay_outcome` in the address that a wallet's consent page leads back to. */
export type LinkOutcome = "success" | "processing" | "confirm" | "refused" | "expired" | "failed"

/** Answer of `POST /store/alipay/agreements/:id/confirm`. */
export type ConfirmAnswer = { agreement: LinkedWallet; outcome: LinkOutcome }
