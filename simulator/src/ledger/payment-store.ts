import type { Capture, Payment, Refund } from "./model"

/** A movement with the payment it belongs to. */
export interface RefundOf {
  readonly payment: Payment
  readonly refund: Refund
}

export interface CaptureOf {
  readonly payment: Payment
  readonly capture: Capture
}

interface RefundIds {
  readonly refundRequestId?: string | undefined
  readonly refundId?: string | undefined
}

/** All payments with the ways to find them; ids of one account are invisible to another. */
export class PaymentStore {
  readonly #byRequest = new Map<string, Payment>()
  readonly #byId = new Map<string, Payment>()
  readonly #anywhere = new Map<string, Payment>()
  readonly #refunds = new Map<string, RefundOf>()
  readonly #captures = new Map<string, CaptureOf>()

  /** Keeps a new payment. */
  add(payment: Payment): void {
    this.#byRequest.set(`${payment.clientId} ${payment.paymentRequestId}`, payment)
    this.#byId.set(payment.paymentId, payment)
    for (const id of [payment.paymentRequestId, payment.paymentId, payment.sessionId]) {
      if (id !== undefined) {
        this.#anywhere.set(id, payment)
      }
    }
  }

  /** Keeps a new refund of a payment. */
  addRefund(payment: Payment, refund: Refund): void {
    payment.refunds.push(refund)
    for (const id of [`${payment.clientId} request ${refund.requestId}`, refund.id]) {
      this.#refunds.set(id, { payment, refund })
    }
  }

  /** Keeps a new capture of a payment. */
  addCapture(payment: Payment, capture: Capture): void {
    payment.captures.push(capture)
    this.#captures.set(`${payment.clientId} ${capture.requestId}`, { payment, capture })
  }

  /** Every payment in the order it was made. */
  all(): Payment[] {
    return [...this.#byId.values()]
  }

  /** By the shop's id. */
  byRequest(clientId: string, paymentRequestId: string): Payment | undefined {
    return this.#byRequest.get(`${clientId} ${paymentRequestId}`)
  }

  /** By the gateway's id, only for its own account. */
  byId(clientId: string, paymentId: string): Payment | undefined {
    const payment = this.#byId.get(paymentId)
    return payment?.clientId === clientId ? payment : undefined
  }

  /** By any of its ids, of any account (the latest, if several accounts use one id): for pages and control calls. */
  anywhere(id: string): Payment | undefined {
    return this.#anywhere.get(id)
  }

  /** A refund of the account by either id, with its payment; refundId wins. */
  refund(clientId: string, { refundId, refundRequestId }: RefundIds): RefundOf | undefined {
    const found = this.#refunds.get(refundId ?? `${clientId} request ${refundRequestId ?? ""}`)
    return found?.payment.clientId === clientId ? found : undefined
  }

  /** A capture of the account by the shop's id, with its payment. */
  capture(clientId: string, captureRequestId: string): CaptureOf | undefined {
    return this.#captures.get(`${clientId} ${captureRequestId}`)
  }

  /** Forgets everything. */
  clear(): void {
    const maps = [this.#byRequest, this.#byId, this.#anywhere, this.#refunds, this.#captures]
    maps.forEach((map) => map.clear())
  }
}
