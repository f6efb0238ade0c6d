import type { AlipaySentence } from "./sentences"

/** Facts by their names; beside English, the same with its code and values under `<name>_sentence`, where it has them. */
export type AlipayFacts = Record<string, string | number | boolean | null | AlipaySentence>

/** What a machine could not settle, in one word. */
export type AlipayAttentionKind =
  /** Paid or held, and there is no order for it. */
  | "paid_without_order"
  /** The money at Alipay is not the money in Medusa. */
  | "amount_mismatch"
  /** A second payment of a cart that another one has paid. */
  | "paid_twice"
  /** The order was cancelled and its money is still there. */
  | "paid_after_cancel"
  /** A refund failed after it had been counted as done; Medusa's rows are taken back. */
  | "refund_failed"
  /** A capture failed after it had been counted as done; Medusa's rows are taken back. */
  | "capture_failed"
  /** Held money lapses within 24 hours, or has lapsed. */
  | "authorization_expiring"
  /** A genuine notification could not be applied in all its attempts. */
  | "dead_notification"
  /** The gateway has not said for a day how a request ended. */
  | "unresolvable_unknown"
  /** The gateway refuses the account itself, or its settings can't be used. */
  | "account_unusable"
  | "agreement_lost"
  /** An order was placed while its payment was pending, and the payment came to nothing. */
  | "order_unpaid"
  /** An order has more than it owes. */
  | "overpaid"
  /** The gateway should have captured a card's money by itself and did not. */
  | "capture_overdue"
  /** A card is under review, or the review refused it: not to be captured or shipped. */
  | "under_review"
  /** Requested in the sandbox and paid after the account went live, or the other way round. */
  | "other_environment"
  /** The address of the gateway or Alipay's public key of an account was changed. */
  | "account_changed"
  /** The database is used at another place than before: a copy, or a store that has moved. */
  | "installation_changed"
  /** A shopper disputes a payment at their bank. */
  | "dispute_opened"
  /** A dispute was lost: the shopper has the money. */
  | "dispute_lost"
  /** A bank gave back the money of a dispute after the order was lowered by it: the shopper has no claim to it. */
  | "won_after_write_off"
  /** What must be declared to customs is not declared, or was refused or not answered. */
  | "declaration_failed"
  /** The buyer is not the payer, as Alipay's check of the certificate says: not to be shipped. */
  | "identity_not_passed"
  /** Money of a declared payment went back; the declaration stays as it is. */
  | "refund_after_declaration"
  /** A wallet has rejected a place as a store, or Alipay refused its registration. */
  | "registration_rejected"

export type AlipayAttentionState = "open" | "closed"

/** How an item ended: the disagreement is gone, the money went back, or a person said so. */
/** `charged_back`: a bank took the money of a payment without a place and gave it to the shopper. */
export type AlipayAttentionResolution =
  "gone" | "returned_to_shopper" | "charged_back" | "marked_settled"

export type AlipayAttentionAction =
  | "ask_gateway"
  | "complete_cart"
  | "request_payment"
  | "cancel_order"
  | "refund"
  | "void"
  | "confirm_installation"
  | "mark_settled"

export type AdminAlipayAttentionItem = {
  id: string
  kind: AlipayAttentionKind
  state: AlipayAttentionState
  /** The account's handle; empty where it is about all of them. */
  handle: string
  /** The ledger row, operation, notification or installation it is about; the handle for an account. */
  subject: string
  payment_request_id: string | null
  /** The order or cart whose payment it is about, where there is one. */
  order_id: string | null
  /** The order's number, as an admin knows it. */
  order_display_id: number | null
  /** The shopper's e-mail address; null for a role that may not see payments. */
  email: string | null
  /** What differed when it was last looked at: codes, ids and digits, never secrets. */
  facts: AlipayFacts
  /** Minor units as digits, where the item is about money. */
  amount: string | null
  currency_code: string | null
  /** Decimals of `amount`; Alipay's, which are not everyone's. */
  currency_decimals: number | null
  resolution: AlipayAttentionResolution | null
  /** The admin's words for `marked_settled`. */
  reason: string | null
  closed_by: string | null
  closed_at: string | null
  created_at: string
  /** Seconds since it was opened; until it was closed, for a closed one. */
  age_seconds: number
}

/** What the gateway said when it was last asked. */
export type AdminAlipayGatewayView = {
  state: string
  payment_id: string | null
  /** Minor units as digits. */
  requested_amount: string
  paid_amount: string | null
  paid_currency: string | null
  /** What the shopper paid after the wallet's discounts. */
  shopper_paid_amount: string | null
  shopper_paid_currency: string | null
  captured_amount: string
  refunded_amount: string
  result_code: string | null
  hold_expires_at: string | null
  last_change_at: string
  next_check_at: string | null
}

/** What Medusa has of the same payment. */
export type AdminAlipayMedusaView = {
  session_id: string
  session_status: string | null
  payment_id: string | null
  payment_status: "none" | "authorized" | "captured" | "canceled"
  /** Minor units as digits. */
  captured_amount: string
  refunded_amount: string
  cart_id: string | null
  order_id: string | null
  order_status: string | null
}

export type AdminAlipayHistoryEntry = {
  id: string
  /** A stable code such as `order_made`, `returned_to_shopper`, `refund_undone`, `ask_gateway`. */
  what: string
  /** Who: an admin's id, or nothing for the machine. */
  actor_id: string | null
  /** The admin's e-mail address; the id of who is no admin, such as a secret key. */
  actor: string | null
  payment_request_id: string | null
  details: AlipayFacts
  created_at: string
}

export type AdminAlipayAttentionDetail = AdminAlipayAttentionItem & {
  gateway: AdminAlipayGatewayView | null
  medusa: AdminAlipayMedusaView | null
  /** What may safely be done in this state. */
  actions: AlipayAttentionAction[]
  history: AdminAlipayHistoryEntry[]
}

/** `GET /admin/alipay/attention?state=&kind=&limit=&offset=`; `limit=0` only counts. */
export type AdminAlipayAttentionListResponse = {
  attention: AdminAlipayAttentionItem[]
  /** How many fit; 10,000 says that there are at least so many. */
  count: number
  limit: number
  offset: number
}

/** `GET /admin/alipay/attention/:id` and the answer of an action. */
export type AdminAlipayAttentionResponse = { attention: AdminAlipayAttentionDetail }

/** `POST /admin/alipay/attention/:id/actions/:action` */
export type AdminAlipayAttentionActionBody = {
  /** Needed for `mark_settled`: at least three characters. */
  reason?: string
  /** What the admin has seen to be too much, in minor units: `refund` of `overpaid` sends no other amount back. Default: the item's. */
  amount?: string
}

/** How an action on one of several items ended, or would. */
export type AlipayBulkOutcome =
  /** In a preview: it would be done. */
  | "would_do"
  /** As things stand, the action is not safe for this item. */
  | "not_safe"
  /** It was closed already. */
  | "closed_before"
  | "missing"
  /** Done, and the item is closed. */
  | "closed"
  /** Done; the item waits for its outcome. */
  | "still_open"
  | "failed"
  /** The request ran out of time before it. */
  | "not_begun"

/** `POST /admin/alipay/attention/actions` */
export type AdminAlipayBulkBody = {
  /** At most 50. */
  ids: string[]
  action: "ask_gateway" | "refund" | "void" | "mark_settled"
  /** Needed for `mark_settled`. */
  reason?: string
  /** Says what would be done, and does nothing. */
  preview?: boolean
}

export type AdminAlipayBulkResponse = {
  preview: boolean
  results: {
    id: string
    outcome: AlipayBulkOutcome
    /** Why it failed. */
    problem: string | null
    /** The same with its code and values, where it has them. */
    problem_sentence: AlipaySentence | null
    item: AdminAlipayAttentionItem | null
  }[]
}

/** A payment of which the wallet took something off for the shopper; the shop is paid the whole amount at first. */
export type AdminAlipayDiscount = {
  payment_request_id: string
  /** Minor units as digits: what the shop asked for, and what the shopper paid of it. */
  paid_amount: string
  paid_currency: string
  paid_decimals: number | null
  shopper_paid_amount: string | null
  shopper_paid_currency: string | null
  shopper_paid_decimals: number | null
  promotions: {
    /** `DISCOUNT`, `INTEREST_FREE` or another word of the gateway. */
    type: string | null
    name: string | null
    savings_amount: string | null
    savings_currency: string | null
    savings_decimals: number | null
  }[]
}

/** `GET /admin/alipay/orders/:id/history` */
export type AdminAlipayOrderHistoryResponse = {
  history: AdminAlipayHistoryEntry[]
  /** Open items of the order's payments. */
  attention: AdminAlipayAttentionItem[]
  /** Whether the order was paid, or is to be paid, with test money; nothing without a payment of ours. */
  environment: "sandbox" | "live" | null
  discounts: AdminAlipayDiscount[]
}
