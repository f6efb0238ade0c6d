import { toWire } from "../money/currency"
import { iso } from "../time/moment"
import type { DisputeFile } from "./files"
import { heldFor, takenFor, type Dispute, type DisputeMovement } from "./store"

/** A dispute for people and other processes: amounts are digits, files have no contents. */
export interface DisputeLine {
  readonly clientId: string
  readonly disputeId: string
  readonly paymentId: string
  readonly paymentRequestId: string
  readonly kind: Dispute["kind"]
  readonly type: Dispute["type"]
  readonly status: Dispute["status"]
  readonly amount: { readonly currency: string; readonly value: string }
  /** Minor units as digits: held now, taken for good, given back. */
  readonly held: string
  readonly taken: string
  readonly givenBack: string
  readonly movements: readonly { type: DisputeMovement["type"]; value: string; at: string }[]
  readonly reasonCode: string
  readonly reasonMsg: string
  readonly source: string
  readonly captureId: string | undefined
  readonly arn: string | undefined
  readonly openedAt: string
  readonly defenseDueAt: string
  /** Milliseconds until then; 0 when it is past. */
  readonly timeLeftMs: number
  readonly defendable: boolean
  readonly uploads: number
  readonly uploadLimit: number
  readonly files: readonly Omit<DisputeFile, "content" | "at">[]
  readonly acceptReason: string | undefined
  readonly judgement: string | undefined
  readonly judgedAmount: string | undefined
  readonly resolvedAt: string | undefined
}

/** The line of a dispute at a moment. */
export function disputeLine(dispute: Dispute, now: number): DisputeLine {
  const { movements, files, judgedAmount, resolvedAt } = dispute
  const givenBack = movements.filter(({ type }) => type === "GIVEN_BACK")
  return {
    clientId: dispute.clientId,
    disputeId: dispute.disputeId,
    paymentId: dispute.paymentId,
    paymentRequestId: dispute.paymentRequestId,
    kind: dispute.kind,
    type: dispute.type,
    status: dispute.status,
    amount: toWire(dispute.amount),
    held: String(heldFor(dispute)),
    taken: String(takenFor(dispute)),
    givenBack: String(givenBack.reduce((total, { value }) => total + value, 0n)),
    movements: movements.map(({ type, value, at }) => ({
      type,
      value: String(value),
      at: iso(at),
    })),
    reasonCode: dispute.reasonCode,
    reasonMsg: dispute.reasonMsg,
    source: dispute.source,
    captureId: dispute.captureId,
    arn: dispute.arn,
    openedAt: iso(dispute.openedAt),
    defenseDueAt: iso(dispute.defenseDueAt),
    timeLeftMs: Math.max(0, dispute.defenseDueAt - now),
    defendable: dispute.defendable,
    uploads: dispute.uploads,
    uploadLimit: dispute.uploadLimit,
    files: files.map(({ type, name, format, size, md5 }) => ({ type, name, format, size, md5 })),
    acceptReason: dispute.acceptReason,
    judgement: dispute.judgement,
    judgedAmount: judgedAmount && String(judgedAmount.value),
    resolvedAt: resolvedAt === undefined ? undefined : iso(resolvedAt),
  }
}
