import type { Applied } from "../behaviours/behaviour-set"
import { isCard, type CardUsed, type Payment, type PaymentStatus } from "../ledger/model"
import { AUTHORISATION_LIFE, move } from "../ledger/rules"
import { paymentBody } from "../notifications/bodies"
import { SECOND } from "../time/moment"
import { behavioursOf, type World } from "../world"
import { captureAutomatically, releaseAuthorisation } from "./capture"
import { disputeLater } from "./dispute"
import { createTokenFor } from "./agreement"

const AUTO_CAPTURE_DELAY = SECOND

/** The shopper confirms: the payment's behaviours decide what becomes of it. Returns the status it then has. */
export function shopperPays(world: World, payment: Payment, card?: CardUsed): PaymentStatus {
  const behaviours = behavioursOf(world, payment)
  payment.opened = true
  if (payment.status !== "PROCESSING") {
    return payment.status
  }
  payment.confirmed = true
  if (card) {
    payment.card = card
  }
  const declined = behaviours.take("decline", "pay.decline")
  if (declined) {
    failPayment(world, payment, declined.value)
  } else if (!behaviours.take("stay-processing")) {
    const pending = behaviours.take("pending")
    if (pending) {
      holdPending(world, payment, pending)
    } else {
      completePayment(world, payment)
    }
  }
  return payment.status
}

/** The money is there (card: held). False when the payment's state does not allow it. */
export function completePayment(world: World, payment: Payment): boolean {
  const now = world.clock.now()
  if (!move(payment, "SUCCESS", "SUCCESS")) {
    return false
  }
  payment.paidAt = now
  reportOtherAmount(world, payment)
  takeDiscount(world, payment)
  if (isCard(payment)) {
    payment.card ??= cardOnFile(world)
    if (behavioursOf(world, payment).take("review")) {
      payment.review = "PROCESSING"
    }
    payment.authExpiresAt = now + AUTHORISATION_LIFE
    world.scheduler.plan(payment.authExpiresAt + 1, () => releaseAuthorisation(payment))
    planCapture(world, payment)
  }
  notifyPayment(world, payment)
  createTokenFor(world, payment)
  if (!isCard(payment)) {
    disputeLater(world, payment)
  }
  return true
}

/** The payment fails for good. False when the payment's state does not allow it. */
export function failPayment(world: World, payment: Payment, code: string): boolean {
  if (!move(payment, "FAIL", code)) {
    return false
  }
  notifyPayment(world, payment)
  return true
}

/** Time is up: an unpaid payment is closed. */
export function expirePayment(world: World, payment: Payment): boolean {
  return payment.status === "PROCESSING" && failPayment(world, payment, "ORDER_IS_CLOSED")
}

/** Tells the merchant the state of the payment. */
export function notifyPayment(world: World, payment: Payment): void {
  world.outbox.post({
    kind: "payment",
    clientId: payment.clientId,
    url: payment.notifyUrl,
    body: paymentBody(payment),
    behaviours: behavioursOf(world, payment),
    paymentRequestId: payment.paymentRequestId,
  })
}

function holdPending(world: World, payment: Payment, pending: Applied): void {
  move(payment, "PENDING", "PAYMENT_IN_PROCESS")
  notifyPayment(world, payment)
  if (pending.value !== "") {
    world.scheduler.plan(world.clock.now() + Number(pending.value), () => {
      completePayment(world, payment)
    })
  }
}

function reportOtherAmount(world: World, payment: Payment): void {
  const behaviours = behavioursOf(world, payment)
  const value = behaviours.take("paid-amount")?.value
  const currency = behaviours.take("paid-currency")?.value
  if (value !== undefined || currency !== undefined) {
    payment.paid = {
      currency: currency ?? payment.amount.currency,
      value: value === undefined ? payment.amount.value : BigInt(value),
    }
  }
}

function takeDiscount(world: World, payment: Payment): void {
  const discount = behavioursOf(world, payment).take("discount")?.value
  if (discount !== undefined) {
    payment.discount = BigInt(discount)
  }
}

function planCapture(world: World, payment: Payment): void {
  if (payment.captureMode !== "AUTOMATIC") {
    return
  }
  const delay = behavioursOf(world, payment).take("auto-capture")?.value
  const at = world.clock.now() + (delay === undefined ? AUTO_CAPTURE_DELAY : Number(delay))
  world.scheduler.plan(at, () => captureAutomatically(world, payment))
}

function cardOnFile(world: World): CardUsed {
  return {
    brand: "VISA",
    masked: "************0768",
    lastFour: "0768",
    token: world.ids.token("card_"),
    challenged: false,
  }
}
