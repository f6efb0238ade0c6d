import { parseMarks } from "../behaviours/marks"
import { settleCapture } from "../flows/capture"
import type { Verdict } from "../flows/dispute-judge"
import type { DisputeOptions } from "../flows/dispute-open"
import { agree, endAgreement, refuse } from "../flows/agreement"
import { actForShopper } from "../flows/open-payment"
import { completePayment, expirePayment, failPayment, shopperPays } from "../flows/settle-payment"
import { settleRefund } from "../flows/refund"
import type { Agreement } from "../agreements/store"
import type { Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { lineOf, type PaymentLine } from "../ledger/statement"
import { behavioursOf } from "../world"
import { ControlError } from "./control-error"
import { Desk } from "./desk"

/** How a movement in process ends. */
export interface Settlement {
  readonly result: "success" | "fail"
  readonly code?: string
}

/** What tests, the overview page and other processes do to the simulator by hand. */
export class Controls extends Desk {
  /** One payment by paymentRequestId, paymentId or paymentSessionId. */
  payment(id: string): PaymentLine {
    return lineOf(this.#payment(id), this.world.book)
  }

  /** The shopper presses Pay (marks apply); a payment already PENDING or kept PROCESSING is completed. */
  pay(id: string): PaymentLine {
    const payment = this.#payment(id)
    const before = payment.status
    const waiting = before === "PENDING" || (before === "PROCESSING" && payment.confirmed)
    payment.methodType ??= "CARD"
    const done = waiting
      ? completePayment(this.world, payment)
      : shopperPays(this.world, payment) !== before || payment.status === "PROCESSING"
    return this.#changed(payment, done)
  }

  /** The shopper's payment fails for good. */
  decline(id: string, code = "USER_BALANCE_NOT_ENOUGH"): PaymentLine {
    const payment = this.#payment(id)
    return this.#changed(payment, failPayment(this.world, payment, code))
  }

  /** Decides the review of a card that is under review. */
  review(id: string, verdict: "ACCEPT" | "REJECT"): PaymentLine {
    const payment = this.#payment(id)
    const isOpen = payment.review === "PROCESSING"
    if (isOpen) {
      payment.review = verdict
    }
    return this.#changed(payment, isOpen)
  }

  /** Closes an unpaid payment as if its time were up. */
  expire(id: string): PaymentLine {
    const payment = this.#payment(id)
    return this.#changed(payment, expirePayment(this.world, payment))
  }

  /** Adds behaviours to an existing payment. Throws MarkError. */
  bend(id: string, marks: string): PaymentLine {
    const payment = this.#payment(id)
    behavioursOf(this.world, payment).add(parseMarks(marks))
    if (payment.status === "PROCESSING") {
      actForShopper(this.world, payment)
    }
    return lineOf(payment, this.world.book)
  }

  /** Behaviours for the next new payment, agreement or registration whose ids or texts contain `match`. Throws MarkError. */
  next(marks: string, match?: string): void {
    this.world.book.queue(marks, match)
  }

  /** What was asked for with `next` and waits for its payment. */
  waitingMarks(): readonly string[] {
    return this.world.book.waiting()
  }

  /** Ends a refund that is in process. */
  settleRefund(refundRequestId: string, { result, code }: Settlement): PaymentLine {
    const found = this.world.payments
      .all()
      .flatMap((payment) => payment.refunds.map((refund) => ({ payment, refund })))
      .find(({ refund }) => refund.requestId === refundRequestId || refund.id === refundRequestId)
    if (!found) {
      throw new ControlError(`no refund ${refundRequestId}`, 404)
    }
    const failure = result === "fail" ? (code ?? "PROCESS_FAIL") : undefined
    return this.#changed(
      found.payment,
      settleRefund(this.world, found.payment, found.refund, failure)
    )
  }

  /** Ends a capture that is in process. */
  settleCapture(captureRequestId: string, { result, code }: Settlement): PaymentLine {
    const found = this.world.payments
      .all()
      .flatMap((payment) => payment.captures.map((capture) => ({ payment, capture })))
      .find(
        ({ capture }) => capture.requestId === captureRequestId || capture.id === captureRequestId
      )
    if (!found) {
      throw new ControlError(`no capture ${captureRequestId}`, 404)
    }
    const failure = result === "fail" ? (code ?? "PROCESS_FAIL") : undefined
    return this.#changed(found.payment, settleCapture(this.world, found, failure))
  }

  /** The shopper disputes a payment: `disputes.open`. */
  openDispute(id: string, options: DisputeOptions = {}): Dispute {
    return this.disputes.open({ payment: id, ...options })
  }

  /** The card scheme decides a dispute: `disputes.judge`. */
  judgeDispute(disputeId: string, verdict: Verdict): Dispute {
    return this.disputes.judge(disputeId, verdict)
  }

  /** The shopper withdraws a dispute: `disputes.withdraw`. */
  cancelDispute(disputeId: string): Dispute {
    return this.disputes.withdraw(disputeId)
  }

  /** A rule repays the shopper, as card schemes' rapid resolution does: `disputes.resolve`. */
  resolveDispute(disputeId: string): Dispute {
    return this.disputes.resolve(disputeId)
  }

  /** The shopper agrees to be debited; found by authState. */
  agree(authState: string): Agreement {
    const agreement = this.#agreement(authState)
    return this.#done(agreement, agree(this.world, agreement))
  }

  /** The shopper refuses to be debited. */
  refuse(authState: string): Agreement {
    const agreement = this.#agreement(authState)
    return this.#done(agreement, refuse(agreement))
  }

  /** The shopper ends an agreement in the wallet; found by authState or access token. */
  endAgreement(id: string, options: { reason?: string; announce?: boolean } = {}): Agreement {
    const agreement = this.#agreement(id)
    return this.#done(agreement, endAgreement(this.world, agreement, options))
  }

  #payment(id: string): Payment {
    const payment = this.world.payments.anywhere(id)
    if (!payment) {
      throw new ControlError(`no payment ${id}`, 404)
    }
    return payment
  }

  #agreement(id: string): Agreement {
    const agreement = this.world.agreements.find(
      (one) => one.authState === id || one.accessToken === id
    )
    if (!agreement) {
      throw new ControlError(`no agreement ${id}`, 404)
    }
    return agreement
  }

  #changed(payment: Payment, changed: boolean): PaymentLine {
    if (!changed) {
      throw new ControlError(
        `payment ${payment.paymentRequestId} is ${payment.status}: nothing changed`,
        409
      )
    }
    return lineOf(payment, this.world.book)
  }

  #done<T>(thing: T, changed: boolean): T {
    if (!changed) {
      throw new ControlError("nothing changed: it is already over", 409)
    }
    return thing
  }
}
