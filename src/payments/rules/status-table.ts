import type { PaymentState } from "../../modules/alipay/ledger/states"

/** What the gateway knows of a payment, in one word; `unknown` is everything we could not find out. */
export type PaymentFact =
  "paid" | "held" | "pending" | "processing" | "failed" | "canceled" | "unknown"

/** What the storefront reads in `session.data.status`. */
export type SessionStatus =
  "awaiting_shopper" | "processing" | "paid" | "authorized" | "failed" | "canceled"

type ProviderAnswer =
  | { returns: "captured" | "authorized" | "pending_authorization" }
  | { throws: "requires_more" | "authorization_error" }

export type StatusRow = {
  /** What `authorizePayment` answers. Returning "pending" or "error" would end the session for good. */
  provider: ProviderAnswer
  /** The action under which Medusa's own payment workflow takes the news, where it can. */
  action: "captured" | "authorized" | undefined
  /** The ledger's state, where the fact says something new. */
  ledger: PaymentState | undefined
  session: SessionStatus
  /** The gateway will not change its mind. */
  final: boolean
}

/** The one place that says what a gateway's payment status means to Medusa. */
export const STATUS_TABLE: Readonly<Record<PaymentFact, StatusRow>> = {
  paid: {
    provider: { returns: "captured" },
    action: "captured",
    ledger: "paid",
    session: "paid",
    final: true,
  },
  held: {
    provider: { returns: "authorized" },
    action: "authorized",
    ledger: "authorized",
    session: "authorized",
    final: false,
  },
  pending: {
    provider: { returns: "pending_authorization" },
    action: undefined,
    ledger: "pending",
    session: "processing",
    final: false,
  },
  processing: {
    provider: { throws: "requires_more" },
    action: undefined,
    ledger: "awaiting_shopper",
    session: "awaiting_shopper",
    final: false,
  },
  failed: {
    provider: { throws: "authorization_error" },
    action: undefined,
    ledger: "failed",
    session: "failed",
    final: true,
  },
  canceled: {
    provider: { throws: "authorization_error" },
    action: undefined,
    ledger: "canceled",
    session: "canceled",
    final: true,
  },
  unknown: {
    provider: { throws: "requires_more" },
    action: undefined,
    ledger: undefined,
    session: "processing",
    final: false,
  },
}

type Captured = "none" | "part" | "all"
type StatusRule = {
  status: string
  card?: boolean
  captured?: Captured
  lapsed?: boolean
  fact: PaymentFact
}

/** How the gateway's `paymentStatus` reads; the first rule that fits counts, none is `unknown`. */
export const STATUS_RULES: readonly StatusRule[] = [
  { status: "SUCCESS", card: false, fact: "paid" },
  { status: "SUCCESS", card: true, captured: "all", fact: "paid" },
  { status: "SUCCESS", card: true, captured: "none", lapsed: true, fact: "canceled" },
  { status: "SUCCESS", card: true, fact: "held" },
  { status: "PENDING", fact: "pending" },
  { status: "PROCESSING", fact: "processing" },
  { status: "FAIL", fact: "failed" },
  { status: "CANCELLED", fact: "canceled" },
]

/** Methods that hold the money first and take it with a capture. */
const HOLDING_METHODS = new Set(["CARD", "APPLEPAY", "GOOGLEPAY"])

export const holdsFirst = (paymentMethodType: string): boolean =>
  HOLDING_METHODS.has(paymentMethodType)

export const readStatus = (seen: {
  status: string | undefined
  card: boolean
  captured: Captured
  /** What was not captured has gone back by itself. */
  lapsed?: boolean
}): PaymentFact =>
  STATUS_RULES.find(
    (rule) =>
      rule.status === seen.status?.toUpperCase() &&
      (rule.card ?? seen.card) === seen.card &&
      (rule.captured ?? seen.captured) === seen.captured &&
      (rule.lapsed === undefined || rule.lapsed === seen.lapsed)
  )?.fact ?? "unknown"

/** What the storefront is told about a payment in this ledger state. */
export const SESSION_STATUS: Readonly<Record<PaymentState, SessionStatus>> = {
  ready: "awaiting_shopper",
  created: "processing",
  unknown: "processing",
  awaiting_shopper: "awaiting_shopper",
  pending: "processing",
  authorized: "authorized",
  paid: "paid",
  failed: "failed",
  canceled: "canceled",
}

/** Medusa's own word for a fact, for callers that only want to know. */
export const MEDUSA_STATUS: Readonly<Record<PaymentFact, string>> = {
  paid: "captured",
  held: "authorized",
  pending: "pending_authorization",
  processing: "pending",
  failed: "error",
  canceled: "canceled",
  unknown: "pending",
}
