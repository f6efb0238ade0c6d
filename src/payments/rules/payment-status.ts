import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { PaymentState } from "../../modules/alipay/ledger/states"
import type { AlipayReasonCode, StoreAlipayPaymentStatus } from "../../types/http"
import { declineReasonOf } from "./decline-reason"
import type { Inquiry } from "./read-inquiry"
import { shopperTextKeyOf } from "./shopper-messages"
import type { ShopperTextKey } from "./shopper-texts"
import { SESSION_STATUS, STATUS_TABLE } from "./status-table"

/** States about which the gateway can still say something that a shopper waits for. */
const OPEN_STATES: ReadonlySet<PaymentState> = new Set([
  "created",
  "unknown",
  "awaiting_shopper",
  "pending",
])

export const isOpenForShopper = ({ state }: Pick<PaymentRow, "state">): boolean =>
  OPEN_STATES.has(state)

type Seen = {
  row: Pick<PaymentRow, "product" | "state" | "expires_at" | "result_code">
  /** What the gateway says now; the fact is `unknown` when it was not asked or gave no answer. */
  inquiry: Pick<Inquiry, "fact" | "resultCode">
  now: Date
}

/** A charge of a linked wallet that was sent waits for the gateway: its shopper has no page to go to, and none that closes. */
const isAtWork = ({ product, state }: Seen["row"]): boolean =>
  product === "agreement" && state !== "ready"

/** Where a payment is, for its shopper: what the gateway says now, else what the ledger knows. */
export const paymentStatusOf = ({ row, inquiry, now }: Seen): StoreAlipayPaymentStatus => {
  const status =
    inquiry.fact === "unknown" ? SESSION_STATUS[row.state] : STATUS_TABLE[inquiry.fact].session
  if (status === "awaiting_shopper" && isAtWork(row)) {
    return "processing"
  }
  const isLate = row.expires_at !== null && row.expires_at < now
  return status === "awaiting_shopper" && isLate && row.state !== "ready" ? "expired" : status
}

const BY_STATUS: Readonly<Partial<Record<StoreAlipayPaymentStatus, AlipayReasonCode>>> = {
  expired: "expired",
  canceled: "canceled",
}

/** A shopper is not told that fraud is suspected. */
const UNTOLD: ReadonlySet<AlipayReasonCode> = new Set(["risk"])

type Reason = { reason_code: AlipayReasonCode; text: ShopperTextKey }

/** Why a payment is over without money, for its shopper; nothing while it is open or paid. */
export const reasonFor = (
  status: StoreAlipayPaymentStatus,
  { row, inquiry }: Omit<Seen, "now">
): Reason | undefined => {
  if (status !== "failed" && status !== "canceled" && status !== "expired") {
    return undefined
  }
  const code = inquiry.resultCode ?? row.result_code
  const known = declineReasonOf(code)
  const reason = known === "declined" ? (BY_STATUS[status] ?? known) : known
  const told = UNTOLD.has(reason) ? "declined" : reason
  return { reason_code: told, text: shopperTextKeyOf(code, told) }
}

type Dropped = { status: StoreAlipayPaymentStatus } & Reason

const CHANGED: Dropped = { status: "canceled", reason_code: "cart_changed", text: "cart_changed" }

const NEVER_BEGUN: Dropped = {
  ...{ status: "failed", reason_code: "not_received" },
  text: shopperTextKeyOf(undefined, "not_received"),
}

/**
 * What a shopper is told of a payment whose session Medusa has taken away: the cart has changed, so that it does not count; or
 * it never had a page to be paid on, because the gateway gave no answer. One that had failed before tells why itself.
 */
export const droppedReason = ({
  state,
  product,
  redirect,
}: Pick<PaymentRow, "state" | "product" | "redirect">): Dropped | undefined => {
  if (state === "failed") {
    return undefined
  }
  return product !== "agreement" && redirect === null ? NEVER_BEGUN : CHANGED
}
