import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { CLOSED_PAYMENT_STATES, type PaymentState } from "../../modules/alipay/ledger/states"
import type {
  AlipayReasonCode,
  StoreAlipayPaymentStatus,
  StoreAlipayReasonCode,
} from "../../types/http"
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

type Reason = { reason_code: StoreAlipayReasonCode; text: ShopperTextKey }

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

/** The gateway said once that money is there. */
export const hadMoney = ({ money_since: since }: Pick<PaymentRow, "money_since">): boolean =>
  since !== null

type Unplaced = {
  row: Pick<PaymentRow, "state" | "money_since">
  /** What was asked of its money. */
  operations: readonly Pick<OperationRow, "kind" | "origin" | "state">[]
  /** A person has to look at it. */
  isOpen: boolean
}

const RETURNED: Dropped = { status: "canceled", reason_code: "returned", text: "returned" }

/**
 * What a shopper is told of money that came and became no order: it goes back, or waits for the shop. Nothing of a payment
 * without money, and of one whose order is about to be made.
 */
export const unplacedReason = ({
  row,
  operations,
  isOpen,
}: Unplaced): (Omit<Dropped, "status"> & { status?: StoreAlipayPaymentStatus }) | undefined => {
  if (!hadMoney(row)) {
    return undefined
  }
  const goesBack =
    CLOSED_PAYMENT_STATES.has(row.state) ||
    operations.some(
      ({ kind, origin, state }) =>
        state !== "failed" && (origin === "release" || kind === "refund" || kind === "cancel")
    )
  if (goesBack) {
    return RETURNED
  }
  return isOpen ? { reason_code: "under_review", text: "under_review" } : undefined
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
