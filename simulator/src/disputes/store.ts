import type { Money } from "../money/currency"

export type DisputeStatus = "OPEN" | "DEFENDED" | "ACCEPTED" | "JUDGED" | "CANCELLED"

/** A chargeback a shopper opened against a payment. */
export interface Dispute {
  readonly clientId: string
  readonly disputeId: string
  readonly paymentId: string
  readonly amount: Money
  readonly reasonCode: string
  readonly reasonMsg: string
  readonly openedAt: number
  readonly defenseDueAt: number
  status: DisputeStatus
  evidence?: string
  resolvedAt?: number
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

  /** Forgets everything. */
  clear(): void {
    this.#disputes = []
  }
}
