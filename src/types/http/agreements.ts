/** Where a shopper's permission to be debited stands. */
export type AlipayAgreementState =
  /** The shopper has been sent to the wallet and has not answered yet. */
  | "pending"
  /** Can be charged. */
  | "active"
  /** Can still be charged, but will end at `expires_at`; ask the shopper to link the wallet again. */
  | "expiring"
  | "expired"
  /** Ended by the shopper, the shop or the wallet. */
  | "revoked"
  /** Never came about: refused, too late, or the wallet said no. */
  | "failed"

/** A linked wallet as its owner sees it. */
export type StoreAlipayAgreement = {
  id: string
  /** `pp_alipay-auto-debit_<handle>`: the provider to pay with. */
  provider_id: string
  /** The gateway's code of the wallet. */
  payment_method_type: string
  wallet_name: string
  /** What it can be charged in, three capital letters each; empty where only the contract knows. */
  currencies: string[]
  /** The wallet's login, masked by the wallet; null where it tells none. */
  login: string | null
  state: AlipayAgreementState
  /** A stable code of why it ended or failed; null otherwise. */
  reason: string | null
  /** ISO 8601; null for a permission without end. */
  expires_at: string | null
  created_at: string
}

/** `POST /store/alipay/agreements` (a customer's login is needed) */
export type StoreAlipayLinkWallet = {
  provider_id: string
  /** Default: the account's first wallet that can be linked. */
  payment_method_type?: string
  terminal_type?: "WEB" | "WAP" | "APP"
  os_type?: "IOS" | "ANDROID"
  /**
   * Where the shopper comes back to, on an allowed origin. `alipay_agreement` (the id) and `alipay_outcome` are added
   * to its query.
   */
  return_url?: string
}

/** Where to send the shopper; at least one of them is not null. */
export type StoreAlipayConsent = {
  redirect_url: string | null
  applink_url: string | null
  scheme_url: string | null
  /** ISO 8601; afterwards the shopper must start again. */
  expires_at: string
}

export type StoreAlipayLinkWalletResponse = {
  agreement: StoreAlipayAgreement
  consent: StoreAlipayConsent
}

/** `alipay_outcome` in the address the shopper comes back to. It says what to show, never what to believe. */
export type AlipayLinkOutcome =
  | "success"
  | "processing"
  /** The wallet was agreed to in another browser: send `alipay_confirmation` with the customer's login. */
  | "confirm"
  | "refused"
  | "expired"
  | "failed"

/** `POST /store/alipay/agreements/:id/confirm` (the customer's login is needed) */
export type StoreAlipayConfirm = { confirmation: string }
export type StoreAlipayConfirmResponse = {
  agreement: StoreAlipayAgreement
  outcome: AlipayLinkOutcome
}

/** A wallet that can be linked on an account. */
export type StoreAlipayLinkableWallet = {
  provider_id: string
  payment_method_type: string
  wallet_name: string
}

/** `GET /store/alipay/agreements`: the caller's own, the newest first; those that never came about are left out. */
export type StoreAlipayAgreementsResponse = {
  agreements: StoreAlipayAgreement[]
  /** Of every account that can be used; offer those whose provider the shopper's region has. */
  linkable_wallets: StoreAlipayLinkableWallet[]
}

/** `GET /store/alipay/agreements/:id` */
export type StoreAlipayAgreementResponse = { agreement: StoreAlipayAgreement }

/** `DELETE /store/alipay/agreements/:id`; safe to repeat. */
export type StoreAlipayAgreementDeleteResponse = {
  id: string
  object: "alipay_agreement"
  deleted: true
}

export type AdminAlipayAgreementCharge = {
  payment_request_id: string
  /** Major units. */
  amount: string
  currency_code: string
  /** The ledger's state: `ready`, `created`, `unknown`, `paid`, `failed`, `canceled`, … */
  state: string
  result_code: string | null
  order_id: string | null
  created_at: string
}

/** A linked wallet as an admin sees it. */
export type AdminAlipayAgreement = StoreAlipayAgreement & {
  handle: string
  ended_at: string | null
  /** Who ended it: `customer`, `wallet`, `expiry`, or an admin user's id. */
  ended_by: string | null
  /** The newest first, five at most. */
  last_charges: AdminAlipayAgreementCharge[]
}

/** `GET /admin/alipay/customers/:id/agreements` */
export type AdminAlipayAgreementsResponse = { agreements: AdminAlipayAgreement[] }

/** `POST /admin/alipay/agreements/:id/revoke`; safe to repeat. */
export type AdminAlipayAgreementResponse = { agreement: AdminAlipayAgreement }
