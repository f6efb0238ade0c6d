import type { BehaviourSet } from "../behaviours/behaviour-set"
import type { Capture, Payment } from "../ledger/model"
import { captureRefusal, claimed, paidAmount } from "../ledger/rules"
import type { Money } from "../money/currency"
import { captureBody } from "../notifications/bodies"
import { behavioursOf, type World } from "../world"
import { disputeLater } from "./dispute"
import { readLater } from "./later"

export interface CaptureRequest {
  readonly requestId: string
  readonly amount: Money
  readonly last: boolean
}

/** Takes held card money. The capture tells its outcome in its code; a refused one is kept as failed. */
export function capturePayment(world: World, payment: Payment, request: CaptureRequest): Capture {
  const now = world.clock.now()
  const behaviours = behavioursOf(world, payment)
  const capture: Capture = {
    id: world.ids.next("capture", now),
    requestId: request.requestId,
    amount: request.amount,
    at: now,
    last: request.last,
    status: "PROCESSING",
    code: "CAPTURE_IN_PROCESS",
  }
  const refusal =
    captureRefusal(payment, request.amount, now) ?? behaviours.take("capture.decline")?.value
  world.payments.addCapture(payment, capture)
  if (refusal) {
    capture.status = "FAIL"
    capture.code = refusal
    return capture
  }
  settleNowOrLater(world, { payment, capture, behaviours })
  return capture
}

/** Ends a capture that was in process. False when it already ended. */
export function settleCapture(world: World, target: CaptureTarget, failure?: string): boolean {
  const { payment, capture } = target
  if (capture.status !== "PROCESSING") {
    return false
  }
  capture.status = failure ? "FAIL" : "SUCCESS"
  capture.code = failure ?? "SUCCESS"
  capture.doneAt = world.clock.now()
  if (capture.last && !failure) {
    payment.released = true
  }
  notifyCapture(world, payment, capture)
  if (!failure) {
    disputeLater(world, payment)
  }
  return true
}

export interface CaptureTarget {
  readonly payment: Payment
  readonly capture: Capture
}

/** The capture that follows an authorisation by itself; its request id is the payment's own. */
export function captureAutomatically(world: World, payment: Payment): void {
  if (payment.status !== "SUCCESS" || claimed(payment.captures) > 0n) {
    return
  }
  const capture = capturePayment(world, payment, {
    requestId: payment.paymentRequestId,
    amount: paidAmount(payment),
    last: true,
  })
  if (capture.status === "FAIL") {
    notifyCapture(world, payment, capture)
  }
}

/** What was not captured within the authorisation's life goes back to the shopper. */
export function releaseAuthorisation(payment: Payment): void {
  payment.released = true
}

function settleNowOrLater(
  world: World,
  { payment, capture, behaviours }: CaptureTarget & { behaviours: BehaviourSet }
): void {
  const later = readLater(behaviours, "capture")
  if (!later) {
    settleCapture(world, { payment, capture })
  } else if (later.ms !== undefined) {
    world.scheduler.plan(world.clock.now() + later.ms, () => {
      settleCapture(world, { payment, capture }, later.failure)
    })
  }
}

function notifyCapture(world: World, payment: Payment, capture: Capture): void {
  world.outbox.post({
    kind: "capture",
    clientId: payment.clientId,
    url: world.clients.find(payment.clientId)?.notifyUrl ?? payment.notifyUrl,
    body: captureBody(payment, capture),
    behaviours: behavioursOf(world, payment),
    paymentRequestId: payment.paymentRequestId,
  })
}
