import type {
  AdminAlipayAttentionItem,
  AdminAlipayDiscount,
  AdminAlipayHistoryEntry,
} from "./attention"
import type { AdminAlipayNotificationItem } from "./notifications"

/** Where a payment is, in a merchant's words. */
export type AlipayPaymentStatus =
  /** The shopper has not paid yet. */
  | "waiting"
  /** The gateway has not said how the request ended; it is asked until it does. */
  | "not_known"
  /** The wallet or the bank is working on it. */
  | "processing"
  /** The money is reserved and not captured. */
  | "held"
  | "paid"
  | "failed"
  | "canceled"

/** Where a refund is. */
export type AlipayRefundStatus = "not_known" | "processing" | "succeeded" | "failed"

/** Why the gateway refused a payment, capture, refund or cancel, for an admin. */
export type AlipayFailureReason =
  | "declined"
  | "risk"
  /** Expired, canceled or closed at the gateway. */
  | "closed"
  | "not_found"
  | "too_late"
  /** The merchant's balance at the gateway does not cover it. */
  | "merchant_balance"
  | "amount_exceeded"
  | "charged_back"
  | "not_supported"
  /** The account's keys, state or contract. */
  | "account"

/** How much of a payment went back. */
export type AlipayRefundState = "none" | "in_process" | "partial" | "full"

/** What the list shows: a row for each payment, or a row for each refund. */
export type AlipayPaymentListType = "payments" | "refunds"

export type AdminAlipayRefundRow = {
  id: string
  status: AlipayRefundStatus
  /** Minor units, of the payment's currency. */
  amount: string
  /** Medusa's refund; null for one that was made in the gateway's dashboard, or of money without an order. */
  medusa_refund_id: string | null
  /** Our id at the gateway (`refundRequestId`). */
  refund_request_id: string
  /** The gateway's id (`refundId`). */
  gateway_refund_id: string | null
  /** The gateway's code of why it failed. */
  result_code: string | null
  created_at: string
}

/** A place with a till at which payments are made. */
export type AdminAlipayPaymentPlace = {
  stock_location_id: string
  /** The stock location's name; null where Medusa has none of it any more. */
  name: string | null
}

/** A payment as a list shows it. */
export type AdminAlipayPaymentRow = {
  id: string
  status: AlipayPaymentStatus
  refund_state: AlipayRefundState
  order_id: string | null
  /** The number of the order as people say it, without `#`. */
  order_display_id: number | null
  cart_id: string | null
  email: string | null
  /** Minor units: what was asked for, taken, paid back, and what is on its way back. */
  amount: string
  captured_amount: string
  refunded_amount: string
  refunding_amount: string
  /** Taken by the bank after lost disputes. */
  charged_back_amount: string
  /** What can still be given back; "0" while a dispute holds it. */
  refundable_amount: string
  currency_code: string
  currency_decimals: number
  /** The gateway's code of the wallet or way to pay, such as `ALIPAY_CN` or `CARD`. */
  wallet: string
  /** Its name as shoppers know it. */
  wallet_name: string
  handle: string
  environment: "sandbox" | "live"
  /** Where it is paid at a till; null for what is paid online. */
  place: AdminAlipayPaymentPlace | null
  /** Paid on the wallet's page, on the gateway's hosted page, with its form in the shop's page, with a linked wallet, or at a till. */
  product:
    "pay" | "session" | "element" | "agreement" | "payment_code" | "order_code" | "entry_code"
  payment_request_id: string
  gateway_payment_id: string | null
  /** The gateway's code of why it failed, in its last answer. */
  result_code: string | null
  created_at: string
  /** The refund that the row is about, in a list of refunds. */
  refund: AdminAlipayRefundRow | null
}

/** `GET /admin/alipay/payments`; newest first. */
export type AdminAlipayPaymentsResponse = {
  payments: AdminAlipayPaymentRow[]
  limit: number
  /** For `cursor`: the next page, older rows; null at the end. A page may be short, or empty, and go on. */
  next_cursor: string | null
  /** For `cursor`: the page before, newer rows; null at the start. */
  previous_cursor: string | null
}

/** `GET /admin/alipay/payments/filters`: values of which there are payments. */
export type AdminAlipayPaymentFiltersResponse = {
  handles: string[]
  environments: string[]
  wallets: { wallet: string; name: string }[]
  /** Places at whose tills there are payments, by name. */
  places: AdminAlipayPaymentPlace[]
}

/** What may be asked of `GET /admin/alipay/payments` and of its export. Several values of one field: with commas. */
export type AdminAlipayPaymentsQuery = {
  type?: AlipayPaymentListType
  /** An order number (`25`, `#25`), an e-mail address, or an id of either side. */
  q?: string
  /** `AlipayPaymentStatus`, or `AlipayRefundStatus` for refunds. */
  status?: string
  wallet?: string
  handle?: string
  environment?: string
  /** The stock location at whose till it is paid. */
  stock_location_id?: string
  /** ISO 8601. */
  created_from?: string
  created_to?: string
}

/** A capture, refund or cancel of a payment. */
export type AdminAlipayOperation = {
  id: string
  kind: "capture" | "refund" | "cancel"
  status: AlipayRefundStatus
  amount: string
  /** Who began it: Medusa, the gateway by itself or in its dashboard, or the plugin for money without an order. */
  origin: "medusa" | "gateway" | "release"
  medusa_id: string | null
  /** Who asked for it in Medusa: an admin's e-mail address, or the id of a secret key. */
  actor: string | null
  request_id: string
  gateway_id: string | null
  result_code: string | null
  /** Why it failed, where its code tells. */
  reason: AlipayFailureReason | null
  /** Medusa's row of it was taken back after it had failed. */
  undone_at: string | null
  next_check_at: string | null
  created_at: string
}

/** What is known of a card; each is null where the gateway does not tell it. */
export type AdminAlipayCard = {
  /** The scheme, such as `VISA`. */
  brand: string | null
  last_four: string | null
  /** Two letters, ISO 3166. */
  issuing_country: string | null
  /** `CREDIT`, `DEBIT`, `PREPAID` or another word of the gateway. */
  funding: string | null
  /** `eci` is the scheme's code of how the shopper was authenticated. */
  three_ds: { version: string | null; eci: string | null; challenged: boolean | null } | null
}

/** A review of a card after its authorization, by Alipay or for the card's bank. */
export type AdminAlipayReview = {
  status: "processing" | "accepted" | "rejected"
  /** `ANTOM_SHIELD`, `PSP` or another word of the gateway. */
  source: string | null
}

export type AdminAlipayPaymentDetail = AdminAlipayPaymentRow & {
  session_id: string
  /** Medusa's payment; null before there is one. */
  medusa_payment_id: string | null
  card: AdminAlipayCard | null
  /** Null where the gateway tells of none. */
  review: AdminAlipayReview | null
  /** Why it failed, where its code tells. */
  reason: AlipayFailureReason | null
  /** What the wallet took off for the shopper, where it did. */
  discount: AdminAlipayDiscount | null
  /** Minor units of held money that can still be captured. */
  capturable_amount: string
  /** Whether the hold can be released as a whole. */
  can_release: boolean
  /** The gateway's dashboard. */
  dashboard_url: string
  payment_collection_id: string
  client_id: string
  agreement_id: string | null
  paid_amount: string | null
  paid_currency: string | null
  shopper_paid_amount: string | null
  shopper_paid_currency: string | null
  shopper_paid_decimals: number | null
  expires_at: string | null
  paid_at: string | null
  hold_expires_at: string | null
  next_check_at: string | null
  updated_at: string
  operations: AdminAlipayOperation[]
  /** The newest 50 messages of the gateway about it. */
  notifications: AdminAlipayNotificationItem[]
  history: AdminAlipayHistoryEntry[]
  /** What of it waits for a person. */
  attention: AdminAlipayAttentionItem[]
}

/** `GET /admin/alipay/payments/:id` */
export type AdminAlipayPaymentResponse = { payment: AdminAlipayPaymentDetail }

/** `GET /admin/alipay/orders/:id/payments`: every payment of an order, the newest first. */
export type AdminAlipayOrderPaymentsResponse = { payments: AdminAlipayPaymentDetail[] }

/** `POST /admin/alipay/payments/:id/capture` */
export type AdminAlipayCapturePart = {
  /** Minor units, as digits. */
  amount: string
  /** What the caller saw as `capturable_amount`: another request in between makes the answer 409. */
  capturable_amount: string
}

/** A figure of a payment that differs from what was known before. */
export type AdminAlipayPaymentChange = {
  field:
    | "status"
    | "refund_state"
    | "captured_amount"
    | "refunded_amount"
    | "refunding_amount"
    | "charged_back_amount"
  before: string
  after: string
}

/** `POST /admin/alipay/payments/:id/ask` */
export type AdminAlipayAskedResponse = {
  payment: AdminAlipayPaymentDetail
  /** Whether the gateway answered; what is shown is what was known otherwise. */
  answered: boolean
  changes: AdminAlipayPaymentChange[]
}
