import type { Money } from "../money/currency"
import type { DisputeFile } from "./files"
import type { DisputeKind, DisputeType } from "./kinds"

/**
 * OPEN waits for the merchant, DEFENDED for a verdict. EXPIRED: a request for papers was not answered.
 * RESOLVED: a rule repaid the shopper.
 */
export type DisputeStatus =
  "OPEN" | "DEFENDED" | "ACCEPTED" | "JUDGED" | "CANCELLED" | "EXPIRED" | "RESOLVED"

/** Money that a dispute moved: held aside, taken for good, or given back to the merchant. */
export interface DisputeMovement {
  readonly type: "HELD" | "TAKEN" | "GIVEN_BACK"
  readonly value: bigint
  readonly at: number
}

/** Fields that a notification carries instead of, or besides, its own; null leaves one out. */
export type NoticeFields = Readonly<Record<string, unknown>>

/** A dispute about a payment. */
export interface Dispute {
  readonly clientId: string
  readonly disputeId: string
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly kind: DisputeKind
  readonly type: DisputeType
  readonly amount: Money
  readonly reasonCode: string
  readonly reasonMsg: string
  /** The card scheme or the issuer. */
  readonly source: string
  readonly openedAt: number
  readonly defenseDueAt: number
  readonly defendable: boolean
  /** How many documents the merchant may hand in. */
  readonly uploadLimit: number
  /** The capture that is disputed; cards only. */
  readonly captureId: string | undefined
  /** Acquirer reference number; cards only. */
  readonly arn: string | undefined
  /** Notifications use the older names of two types. */
  readonly oldNames: boolean
  status: DisputeStatus
  /** How many documents the merchant has handed in. */
  uploads: number
  /** Base64 of the latest document the merchant handed in. */
  evidence?: string
  /** What can be downloaded, the latest of a type last. */
  readonly files: DisputeFile[]
  readonly movements: DisputeMovement[]
  acceptReason?: string
  judgement?: string
  judgedAmount?: Money
  resolvedAt?: number
  /** The moment that the latest event of the gateway's advice was given; one event, one moment. */
  advisedAt?: number
}

/** All disputes. */
export class DisputeStore {
  #disputes: Dispute[] = []

  /** Keeps a new dispute. */
  add(dispute: Dispute): void {
    this.#disputes.push(dispute)
  }

  /** Every dispute in the order it was opened. */
  all(): readonly Dispute[] {
    return this.#disputes
  }

  /** The dispute with this id. */
  find(disputeId: string): Dispute | undefined {
    return this.#disputes.find((dispute) => dispute.disputeId === disputeId)
  }

  /** The disputes of a payment. */
  ofPayment(paymentId: string): readonly Dispute[] {
    return this.#disputes.filter((dispute) => dispute.paymentId === paymentId)
  }

  /** Forgets everything. */
  clear(): void {
    this.#disputes = []
  }
}

/** True while nothing final has happened to a dispute. */
export function isUndecided(dispute: Dispute): boolean {
  return dispute.status === "OPEN" || dispute.status === "DEFENDED"
}

/** What is held for a dispute now. */
export function heldFor({ movements }: Dispute): bigint {
  const held = movements.some(({ type }) => type !== "HELD") ? [] : movements
  return held.reduce((total, { value }) => total + value, 0n)
}

/** What a dispute took for good. */
export function takenFor({ movements }: Dispute): bigint {
  return movements
    .filter(({ type }) => type === "TAKEN")
    .reduce((total, { value }) => total + value, 0n)
}
