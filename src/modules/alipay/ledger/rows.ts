import type { Sentence } from "../../../gateway"
import type { OperationKind, OperationOrigin, OperationState, PaymentState } from "./states"

/** Where a shopper is sent; at least one of them is set while the payment waits for the shopper. */
export type RedirectUrls = {
  normal_url?: string
  scheme_url?: string
  applink_url?: string
  /** In the place of addresses: what the gateway's script needs to show its card form in the shop's own page. */
  session_data?: string
  /** In the place of addresses: what a till shows to be scanned, as text or as an image's address. */
  order_code?: { text: string } | { image: string }
  /** The wallet in whose browser the address is opened, where a printed code was scanned. */
  opened_in?: string
}

/** A discount that a wallet gave the shopper; its amount is minor units as digits. */
export type Promotion = {
  /** `DISCOUNT` or `INTEREST_FREE`; the gateway may have others. */
  type: string | null
  name: string | null
  savings: { value: string; currency: string } | null
}

/** What is kept of a card; each is nothing where the gateway does not tell it. */
export type CardFacts = {
  /** The scheme, such as `VISA`; the gateway may have others than are known. */
  brand: string | null
  last_four: string | null
  /** Two letters, ISO 3166. */
  issuing_country: string | null
  /** `CREDIT`, `DEBIT`, `PREPAID` … */
  funding: string | null
  three_ds: { version: string | null; eci: string | null; challenged: boolean | null } | null
}

/** What the gateway says of a card's review, which it makes by itself or for the card's bank. */
export type Review = {
  status: "processing" | "accepted" | "rejected"
  /** `ANTOM_SHIELD` or `PSP`; the gateway may have others. */
  source: string | null
}

/** A row of `alipay_payment`. */
export type PaymentRow = {
  id: string
  handle: string
  session_id: string
  payment_collection_id: string
  payment_request_id: string
  /**
   * "pay" is a wallet's own page, "session" the gateway's hosted checkout, "element" the gateway's form in the shop's page,
   * "agreement" no page at all. At a counter, "payment_code" is the code on a shopper's phone, "order_code" the till's,
   * "entry_code" the printed one.
   */
  product:
    "pay" | "session" | "element" | "agreement" | "payment_code" | "order_code" | "entry_code"
  payment_method_type: string
  capture_mode: "automatic" | "manual" | null
  agreement_id: string | null
  delivery_digest: string | null
  email_digest: string | null
  stock_location_id: string | null
  currency_code: string
  amount: string
  session_amount: string
  client_id: string
  environment: "sandbox" | "live"
  state: PaymentState
  gateway_payment_id: string | null
  redirect: RedirectUrls | null
  expires_at: Date | null
  paid_amount: string | null
  paid_currency: string | null
  shopper_paid_amount: string | null
  shopper_paid_currency: string | null
  customs_amount: string | null
  promotions: Promotion[] | null
  card: CardFacts | null
  review: Review | null
  result_code: string | null
  abandoned_at: Date | null
  completion_begun_at: Date | null
  reported_paid_at: Date | null
  recheck_at: Date | null
  money_since: Date | null
  paid_at: Date | null
  hold_expires_at: Date | null
  checks: number
  next_check_at: Date | null
  created_at: Date
  updated_at: Date
}

/** A row of `alipay_operation`. */
export type OperationRow = {
  id: string
  alipay_payment_id: string
  kind: OperationKind
  request_id: string
  medusa_id: string | null
  origin: OperationOrigin
  amount: string
  currency_code: string
  state: OperationState
  gateway_id: string | null
  result_code: string | null
  undone_at: Date | null
  checks: number
  next_check_at: Date | null
  created_at: Date
}

/** A row of `alipay_notification`. */
export type NotificationRow = {
  id: string
  handle: string
  /** Whom the gateway addressed; null for a message that was kept before this was noted. */
  client_id: string | null
  /** Of a dispute: the account whose payment it counts for; null where it counts for its own door's account alone. */
  payment_handle: string | null
  kind: string
  dedupe_key: string
  payment_request_id: string | null
  gateway_payment_id: string | null
  request_id: string | null
  body: Record<string, unknown>
  request_time: string
  state: "received" | "applied" | "kept" | "dead"
  attempts: number
  last_error: string | null
  last_error_sentence: Sentence | null
  applied_at: Date | null
  recorded_at: Date | null
  next_check_at: Date | null
  claimed_until: Date | null
  created_at: Date
  /** Of a message that was just recorded: the payment request it names, where the ledger has it. */
  alipay_payment_id?: string | null
}
