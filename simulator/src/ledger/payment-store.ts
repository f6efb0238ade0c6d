import type { Capture, Payment, Refund } from "./model"

/** All payments with the ways to find them; ids of one account are invisible to another. */
export class PaymentStore {
  readonly #byRequest = new Map<string, Payment>()
  readonly #byId = new Map<string, Payment>()

  /** Keeps a new payment. */
  add(payment: Payment): void {
    this.#byRequest.set(`${payment.clientId} ${payment.paymentRequestId}`, payment)
    this.#byId.set(payment.paymentId, payment)
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

  /** By any of its ids, whoever owns it: for pages and control calls. */
  anywhere(id: string): Payment | undefined {
    return (
      this.#byId.get(id) ??
      this.all().findLast(
        ({ paymentRequestId, sessionId }) => paymentRequestId === id || sessionId === id
      )
    )
  }

  /** A refund of the account by either id, with its payment. */
  refund(
    clientId: string,
    id: { refundRequestId?: string | undefined; refundId?: string | undefined }
  ): { payment: Payment; refund: Refund } | undefined {
    for (const payment of this.all().filter((candidate) => candidate.clientId === clientId)) {
      const refund = payment.refunds.find((candidate) =>
        id.refundId === undefined
          ? candidate.requestId === id.refundRequestId
          : candidate.id === id.refundId
      )
      if (refund) {
        return { payment, refund }
      }
    }
    return undefined
  }

  /** A capture of the account by the shop's id, with its payment. */
  capture(
    clientId: string,
    captureRequestId: string
  ): { payment: Payment; capture: Capture } | undefined {
    for (const payment of this.all().filter((candidate) => candidate.clientId === clientId)) {
      const capture = payment.captures.find(({ requestId }) => requestId === captureRequestId)
      if (capture) {
        return { payment, capture }
      }
    }
    return undefined
  }

  /** Forgets everything. */
  clear(): void {
    this.#byRequest.clear()
    this.#byId.clear()
  }
}
