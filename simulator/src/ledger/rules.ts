import { sum, type Money } from "../money/currency"
import { cancelDeadline, DAY } from "../time/moment"
import { paymentMethod } from "../wallets/table"
import { isCard, type Movement, type Payment, type PaymentStatus } from "./model"

/** Where each status may go. CANCELLED is the end; a failed payment may still be cancelled. */
export const TRANSITIONS: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  PROCESSING: ["PENDING", "SUCCESS", "FAIL", "CANCELLED"],
  PENDING: ["SUCCESS", "FAIL", "CANCELLED"],
  SUCCESS: ["CANCELLED"],
  FAIL: ["CANCELLED"],
  CANCELLED: [],
}

/** How long a card authorisation holds, and how long it can be cancelled. */
export const AUTHORISATION_LIFE = 7 * DAY

/** Moves a payment on. False, and nothing changes, when the table does not allow it. */
export function move(payment: Payment, to: PaymentStatus, code: string): boolean {
  if (!TRANSITIONS[payment.status].includes(to)) {
    return false
  }
  payment.status = to
  payment.code = code
  return true
}

/** What the gateway says the shopper paid (or had held); a behaviour can make it differ from the asked amount. */
export function paidAmount(payment: Payment): Money {
  return payment.paid ?? payment.amount
}

/** Sum of the movements that succeeded. */
export function done(movements: readonly Movement[]): bigint {
  return sum(
    movements.filter(({ status }) => status === "SUCCESS").map(({ amount }) => amount.value)
  )
}

/** Sum of the movements that succeeded or still may. */
export function claimed(movements: readonly Movement[]): bigint {
  return sum(movements.filter(({ status }) => status !== "FAIL").map(({ amount }) => amount.value))
}

/** Money that left the shopper: the wallet's payment, or what was captured from a card. */
export function taken(payment: Payment): bigint {
  if (isCard(payment)) {
    return done(payment.captures)
  }
  return payment.paidAt === undefined ? 0n : paidAmount(payment).value
}

/** Money still with the merchant. */
export function net(payment: Payment): bigint {
  const returned = isCard(payment) ? 0n : payment.cancelledValue
  return taken(payment) - done(payment.refunds) - returned - payment.chargedBack
}

/** Why a payment cannot be cancelled now; undefined when it can. */
export function cancelRefusal(payment: Payment, now: number): string | undefined {
  const rule = paymentMethod(payment.methodType ?? "")?.cancel ?? "next-day"
  const paid = payment.status === "SUCCESS"
  if (payment.status === "CANCELLED") {
    return undefined
  }
  if (rule === "never") {
    return "PAYMENT_METHOD_NOT_SUPPORTED"
  }
  if (claimed(payment.refunds) > 0n || claimed(payment.captures) > 0n) {
    return "ORDER_STATUS_INVALID"
  }
  if (rule === "unpaid-only") {
    return paid ? "ORDER_STATUS_INVALID" : undefined
  }
  if (rule === "card") {
    return paid && now > (payment.paidAt ?? now) + AUTHORISATION_LIFE
      ? "CANCEL_WINDOW_EXCEED"
      : undefined
  }
  return now > cancelDeadline(payment.createdAt) ? "CANCEL_WINDOW_EXCEED" : undefined
}

const REFUNDABLE: Readonly<Record<PaymentStatus, string | undefined>> = {
  PROCESSING: "ORDER_STATUS_INVALID",
  PENDING: "ORDER_STATUS_INVALID",
  FAIL: "ORDER_IS_CLOSED",
  CANCELLED: "ORDER_IS_CANCELED",
  SUCCESS: undefined,
}

/** Why this refund is refused; undefined when it may go on. */
export function refundRefusal(
  payment: Payment,
  refund: { amount: Money; captureId: string | undefined },
  now: number
): string | undefined {
  const method = paymentMethod(payment.methodType ?? "")
  const state = REFUNDABLE[payment.status]
  if (state) {
    return state
  }
  if (isCard(payment) && done(payment.captures) === 0n) {
    return "ORDER_STATUS_INVALID"
  }
  if (refund.amount.currency !== paidAmount(payment).currency) {
    return "CURRENCY_NOT_SUPPORT"
  }
  if (method?.refund === "none") {
    return "REFUND_NOT_SUPPORTED"
  }
  if (now > (payment.paidAt ?? now) + (method?.refundDays ?? 365) * DAY) {
    return "REFUND_WINDOW_EXCEED"
  }
  if (refund.amount.value > refundable(payment, refund.captureId)) {
    return "REFUND_AMOUNT_EXCEED"
  }
  if (method?.refund === "full" && refund.amount.value !== paidAmount(payment).value) {
    return "PARTIAL_REFUND_NOT_SUPPORTED"
  }
  return undefined
}

/** What can still be refunded, of the payment or of one of its captures. */
export function refundable(payment: Payment, captureId?: string): bigint {
  const left = taken(payment) - claimed(payment.refunds) - payment.chargedBack
  if (captureId === undefined) {
    return left
  }
  const captured = done(payment.captures.filter(({ id }) => id === captureId))
  const back = claimed(payment.refunds.filter((refund) => refund.captureId === captureId))
  return captured - back < left ? captured - back : left
}

/** Why this capture is refused; undefined when it may go on. */
export function captureRefusal(payment: Payment, amount: Money, now: number): string | undefined {
  if (!isCard(payment)) {
    return "ORDER_STATUS_INVALID"
  }
  if (payment.status === "CANCELLED") {
    return "AUTH_CANCELLED"
  }
  if (payment.status !== "SUCCESS") {
    return "ORDER_STATUS_INVALID"
  }
  if (amount.currency !== paidAmount(payment).currency) {
    return "CURRENCY_NOT_SUPPORT"
  }
  if (now > (payment.authExpiresAt ?? now)) {
    return "AUTH_EXPIRED"
  }
  if (payment.released) {
    return "MULTI_CAPTURE_NOT_SUPPORTED"
  }
  if (claimed(payment.captures) + amount.value > paidAmount(payment).value) {
    return "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT"
  }
  return undefined
}
