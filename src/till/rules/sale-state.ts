import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { CLOSED_PAYMENT_STATES } from "../../modules/alipay/ledger/states"
import { isSaleOver, type NotDue } from "./not-due"
import type { AlipayAttemptState, AlipaySaleState } from "../../types/http"

type Attempt = Pick<PaymentRow, "state">

export type Sold = {
  canceledAt: Date | null
  /** Whether what it sells is there; left out, it is. */
  isThere?: boolean
  /** Why it is not due as it was begun. */
  notDue?: NotDue | undefined
  orderId: string | undefined
  /** The newest attempt to be paid, where there was one. */
  attempt: Attempt | undefined
  /** All of the attempt's money went back. */
  returned: boolean
  /** It may be paid by the place's printed code. */
  offered?: boolean
}

/** Whether who scans the printed code may pay a sale now. */
export const isOffered = (
  { printed_until: until, canceled_at }: { printed_until: Date | null; canceled_at: Date | null },
  now: Date
): boolean => canceled_at === null && until !== null && until > now

/** Whether an attempt may still bring money, or has: then no other one may begin. */
export const mayBePaid = ({ attempt, returned }: Pick<Sold, "attempt" | "returned">): boolean =>
  attempt !== undefined &&
  attempt.state !== "ready" &&
  !CLOSED_PAYMENT_STATES.has(attempt.state) &&
  !returned

/**
 * Where a sale is. One that may still be paid waits, also when it was canceled in between; an order that nothing paid for
 * sells nothing, and what is not due is not waited for.
 */
export const saleStateOf = (sold: Sold): AlipaySaleState => {
  const { orderId, attempt, canceledAt, isThere = true, offered = false, notDue } = sold
  if (orderId !== undefined && attempt?.state === "paid") {
    return "sold"
  }
  if (mayBePaid(sold)) {
    return "waiting"
  }
  if (canceledAt !== null || orderId !== undefined || !isThere || isSaleOver(notDue)) {
    return "canceled"
  }
  return offered && notDue === undefined ? "waiting" : "open"
}

const STATES: Readonly<Record<PaymentRow["state"], AlipayAttemptState>> = {
  ready: "canceled",
  created: "unknown",
  unknown: "unknown",
  awaiting_shopper: "waiting",
  pending: "waiting",
  authorized: "waiting",
  paid: "paid",
  failed: "declined",
  canceled: "canceled",
}

export const attemptStateOf = (attempt: Attempt, returned: boolean): AlipayAttemptState =>
  returned ? "returned" : STATES[attempt.state]
