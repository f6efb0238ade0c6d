import type { Dispute, NoticeFields } from "../disputes/store"
import { toWire } from "../money/currency"
import type { NoticeKind } from "../notifications/model"
import { iso } from "../time/moment"
import { behavioursOf, type World } from "../world"

/** Every type of notifyDispute. */
export const DISPUTE_NOTICES = [
  "DISPUTE_CREATED",
  "DEFENSE_DUE_ALERT",
  "DEFENSE_SUPPLIED",
  "DISPUTE_ACCEPTED",
  "DISPUTE_CANCELLED",
  "DISPUTE_JUDGED",
  "RDR_RESOLVED",
] as const

export type DisputeNotice = (typeof DISPUTE_NOTICES)[number]

/** Names that one page of the documentation still prints. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  DEFENSE_SUPPLIED: "DISPUTE_SUPPLIED",
  DEFENSE_DUE_ALERT: "DISPUTE_DUE_ALERT",
}

/** Tells the merchant; `override` replaces fields, and null leaves one out. */
export function notifyDispute(
  world: World,
  dispute: Dispute,
  message: { type: string; fields?: object },
  override: NoticeFields = {}
): void {
  const { type } = message
  post(world, dispute, "dispute", {
    disputeNotificationType: (dispute.oldNames ? OLD_NAMES[type] : undefined) ?? type,
    disputeId: dispute.disputeId,
    paymentId: dispute.paymentId,
    paymentRequestId: dispute.paymentRequestId,
    ...message.fields,
    ...override,
  })
}

/** Sends one of the gateway's messages about a dispute. */
export function post(world: World, dispute: Dispute, kind: NoticeKind, body: NoticeFields): void {
  const payment = world.payments.byId(dispute.clientId, dispute.paymentId)
  if (!payment) {
    return
  }
  const kept = Object.entries(body).filter(([, value]) => value !== null && value !== undefined)
  world.outbox.post({
    kind,
    clientId: dispute.clientId,
    url: undefined,
    body: Object.fromEntries(kept),
    behaviours: behavioursOf(world, payment),
    paymentRequestId: dispute.paymentRequestId,
  })
}

/** Who disputes, and why. */
export function reasonFields(dispute: Dispute): object {
  return {
    disputeReasonCode: dispute.reasonCode,
    disputeReasonMsg: dispute.reasonMsg,
    disputeSource: dispute.source,
  }
}

/** What the first notification of a dispute says. */
export function creationFields(dispute: Dispute): object {
  return {
    disputeTime: iso(dispute.openedAt),
    disputeAmount: toWire(dispute.amount),
    disputeType: dispute.type,
    ...reasonFields(dispute),
    captureId: dispute.captureId,
    arn: dispute.arn,
  }
}
