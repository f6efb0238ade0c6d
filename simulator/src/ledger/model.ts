import type { Money } from "../money/currency"

export type PaymentStatus = "PROCESSING" | "PENDING" | "SUCCESS" | "FAIL" | "CANCELLED"
export type MovementStatus = "PROCESSING" | "SUCCESS" | "FAIL"

/** How a payment came to be, which decides the page and the expiry. */
export type Scene =
  "wallet" | "card" | "checkout" | "agreement" | "payment-code" | "order-code" | "entry-code"

/** A refund or a capture of a payment. */
export interface Movement {
  readonly id: string
  readonly requestId: string
  readonly amount: Money
  readonly at: number
  status: MovementStatus
  /** SUCCESS, …_IN_PROCESS or the code of the failure. */
  code: string
  doneAt?: number
}

export interface Refund extends Movement {
  readonly captureId: string | undefined
  readonly notifyUrl: string | undefined
  readonly metadata: string | undefined
  readonly customizedInfo: Record<string, string | undefined> | undefined
}

export interface Capture extends Movement {
  readonly last: boolean
}

/** Where the review of a card stands. */
export type Review = "PROCESSING" | "ACCEPT" | "REJECT"

/** What the shopper used on a card page. */
export interface CardUsed {
  readonly brand: string
  readonly masked: string
  readonly lastFour: string
  readonly token: string
  readonly challenged: boolean
}

/** One attempt of a shop to take money, known to the shop by `paymentRequestId`. */
export interface Payment {
  readonly clientId: string
  readonly paymentRequestId: string
  readonly paymentId: string
  readonly sessionId: string | undefined
  readonly scene: Scene
  readonly productCode: string
  /** What a repeated request must agree with. */
  readonly fingerprint: string
  readonly amount: Money
  readonly referenceOrderId: string
  readonly description: string
  readonly createdAt: number
  readonly redirectUrl: string | undefined
  readonly notifyUrl: string | undefined
  readonly metadata: string | undefined
  readonly customizedInfo: Record<string, string | undefined> | undefined
  readonly authState: string | undefined
  /** Method types the hosted page offers; empty: all that fit. */
  readonly offered: readonly string[]
  /** normalUrl, applinkUrl, schemeUrl… as the answer names them. */
  readonly links: Readonly<Record<string, string>>
  /** The session's own expiry, for hosted pages. */
  readonly sessionData: string | undefined
  expiresAt: number
  methodType: string | undefined
  /** Cards only: who captures. */
  captureMode: "AUTOMATIC" | "MANUAL" | undefined
  status: PaymentStatus
  code: string
  /** The shopper has seen the page. */
  opened: boolean
  /** The shopper has confirmed; a payment that then stays PROCESSING waits for someone else. */
  confirmed: boolean
  /** What the shopper is said to have paid; differs from `amount` only by a behaviour. */
  paid?: Money
  /** What the wallet took off for the shopper, in the currency of the paid amount. */
  discount?: bigint
  paidAt?: number
  cancelledAt?: number
  /** Money had been taken or held when the payment was cancelled. */
  cancelledValue: bigint
  authExpiresAt?: number
  /** The authorisation lapsed or was closed by a last capture. */
  released: boolean
  /** Lost in disputes. */
  chargedBack: bigint
  /** Held aside by disputes that are not decided. */
  disputeHeld: bigint
  card?: CardUsed
  /** A review of the card after its authorization. */
  review?: Review
  /** A card that waits for its owner to confirm by 3-D Secure. */
  challenge?: CardUsed
  readonly refunds: Refund[]
  readonly captures: Capture[]
}

/** What a request decides about a new payment. */
export type Draft = Pick<
  Payment,
  | "clientId"
  | "paymentRequestId"
  | "paymentId"
  | "sessionId"
  | "scene"
  | "productCode"
  | "fingerprint"
  | "amount"
  | "referenceOrderId"
  | "description"
  | "createdAt"
  | "redirectUrl"
  | "notifyUrl"
  | "metadata"
  | "customizedInfo"
  | "authState"
  | "offered"
  | "links"
  | "sessionData"
  | "expiresAt"
  | "methodType"
  | "captureMode"
>

/** A new payment: nothing has happened to it. */
export function newPayment(draft: Draft): Payment {
  return {
    ...draft,
    status: "PROCESSING",
    code: "PAYMENT_IN_PROCESS",
    opened: false,
    confirmed: false,
    cancelledValue: 0n,
    released: false,
    chargedBack: 0n,
    disputeHeld: 0n,
    refunds: [],
    captures: [],
  }
}

/** True for payments that authorise first and are captured afterwards. */
export function isCard(payment: Payment): boolean {
  return payment.methodType === "CARD"
}
