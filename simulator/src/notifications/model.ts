export type NoticeKind =
  | "payment"
  | "capture"
  | "refund"
  | "authorization"
  | "dispute"
  | "defense-document"
  | "defense-strategy"
  | "registration"

/** One delivery and what came back. */
export interface Attempt {
  /** Epoch milliseconds of the simulator's clock. */
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
  readonly outcome: "acknowledged" | "refused" | "failed" | "lost"
  readonly httpStatus?: number
  readonly answer?: string
  readonly error?: string
  readonly byHand: boolean
}

/** A message to a merchant with its deliveries. */
export interface Notification {
  readonly id: string
  readonly clientId: string
  readonly kind: NoticeKind
  readonly paymentRequestId: string | undefined
  readonly url: string | undefined
  readonly body: string
  readonly createdAt: number
  readonly attempts: Attempt[]
  /** Scheduled deliveries made; a doubled one counts once. */
  rounds: number
  status: "waiting" | "acknowledged" | "abandoned" | "no-address"
  nextAttemptAt: number | undefined
}
