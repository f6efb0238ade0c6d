import type { Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { taken } from "../ledger/rules"
import { toWire, type Money } from "../money/currency"
import { DAY, iso } from "../time/moment"
import { behavioursOf, type World } from "../world"

/** How long a merchant may defend, and how long before the end an alert is sent. */
const DEFENCE_TIME = 7 * DAY
const ALERT_BEFORE = DAY

export type Judgement =
  "ACCEPT_BY_CUSTOMER" | "ACCEPT_BY_MERCHANT" | "VALIDATE_SUCCESS" | "VALIDATE_FAIL"

/** Judgements after which the merchant has lost the money; VALIDATE_… judge papers and move none. */
const LOST: readonly Judgement[] = ["ACCEPT_BY_MERCHANT"]

/** Why a dispute counts as accepted. */
export type AcceptReason = "MERCHANT_ACCEPTED" | "TIMEOUT" | "MANUAL_PROCESSING_ACCEPTED"

export type DisputeType = "CHARGEBACK" | "RETRIEVAL_REQUEST" | "COMPLIANCE_REQUEST"

export interface DisputeOptions {
  /** Default: the whole payment. */
  readonly amount?: Money
  readonly reasonCode?: string
  readonly reasonMsg?: string
  /** Default: CHARGEBACK. */
  readonly type?: DisputeType
}

/** The shopper disputes a payment. Throws when no money was taken. */
export function openDispute(world: World, payment: Payment, options: DisputeOptions = {}): Dispute {
  if (taken(payment) === 0n) {
    throw new Error(`payment ${payment.paymentRequestId} has taken no money to dispute`)
  }
  const now = world.clock.now()
  const dispute: Dispute = {
    clientId: payment.clientId,
    disputeId: world.ids.next("dispute", now),
    paymentId: payment.paymentId,
    amount: options.amount ?? { currency: payment.amount.currency, value: taken(payment) },
    reasonCode: options.reasonCode ?? "10.4",
    reasonMsg: options.reasonMsg ?? "Other fraud: card absent environment",
    openedAt: now,
    defenseDueAt: now + DEFENCE_TIME,
    status: "OPEN",
  }
  world.disputes.add(dispute)
  notifyDispute(world, dispute, "DISPUTE_CREATED", {
    disputeTime: iso(now),
    disputeAmount: toWire(dispute.amount),
    disputeReasonCode: dispute.reasonCode,
    disputeReasonMsg: dispute.reasonMsg,
    disputeSource: payment.card?.brand ?? "VISA",
    disputeType: options.type ?? "CHARGEBACK",
    defendable: true,
    defenseDueTime: iso(dispute.defenseDueAt),
  })
  world.scheduler.plan(dispute.defenseDueAt - ALERT_BEFORE, () => alertMerchant(world, dispute))
  world.scheduler.plan(dispute.defenseDueAt, () => {
    if (dispute.status === "OPEN") {
      acceptDispute(world, dispute, "TIMEOUT")
    }
  })
  return dispute
}

/** Opens a dispute when the behaviours say so; called once money was taken. */
export function disputeLater(world: World, payment: Payment): void {
  const dispute = behavioursOf(world, payment).take("dispute")
  if (dispute) {
    world.scheduler.plan(world.clock.now() + Number(dispute.value), () => {
      openDispute(world, payment)
    })
  }
}

/** The merchant gives in, or lets the time run out: the money goes back to the shopper. */
export function acceptDispute(
  world: World,
  dispute: Dispute,
  reason: AcceptReason = "MERCHANT_ACCEPTED"
): void {
  close(world, dispute, "ACCEPTED")
  chargeBack(world, dispute)
  notifyDispute(world, dispute, "DISPUTE_ACCEPTED", {
    disputeAcceptReason: reason,
    disputeAcceptTime: iso(world.clock.now()),
  })
}

/** A rule that the merchant agreed to repays the shopper at once. False when the dispute is already over. */
export function resolveDispute(world: World, dispute: Dispute): boolean {
  if (dispute.status !== "OPEN" && dispute.status !== "DEFENDED") {
    return false
  }
  close(world, dispute, "ACCEPTED")
  chargeBack(world, dispute)
  notifyDispute(world, dispute, "RDR_RESOLVED", { disputeAmount: toWire(dispute.amount) })
  return true
}

/** The merchant hands in a defence. */
export function defendDispute(world: World, dispute: Dispute, evidence: string): void {
  dispute.status = "DEFENDED"
  dispute.evidence = evidence
  notifyDispute(world, dispute, "DEFENSE_SUPPLIED", {})
}

/** The card scheme decides. False when the dispute is already over. */
export function judgeDispute(world: World, dispute: Dispute, judgement: Judgement): boolean {
  if (dispute.status !== "OPEN" && dispute.status !== "DEFENDED") {
    return false
  }
  close(world, dispute, "JUDGED")
  if (LOST.includes(judgement)) {
    chargeBack(world, dispute)
  }
  notifyDispute(world, dispute, "DISPUTE_JUDGED", {
    disputeJudgedTime: iso(world.clock.now()),
    disputeJudgedAmount: toWire(dispute.amount),
    disputeJudgedResult: judgement,
  })
  return true
}

/** The shopper withdraws the dispute. False when it is already over. */
export function cancelDispute(world: World, dispute: Dispute): boolean {
  if (dispute.status !== "OPEN" && dispute.status !== "DEFENDED") {
    return false
  }
  close(world, dispute, "CANCELLED")
  notifyDispute(world, dispute, "DISPUTE_CANCELLED", {})
  return true
}

function alertMerchant(world: World, dispute: Dispute): void {
  if (dispute.status === "OPEN") {
    notifyDispute(world, dispute, "DEFENSE_DUE_ALERT", {
      defenseDueTime: iso(dispute.defenseDueAt),
    })
  }
}

function close(world: World, dispute: Dispute, status: Dispute["status"]): void {
  dispute.status = status
  dispute.resolvedAt = world.clock.now()
}

function chargeBack(world: World, dispute: Dispute): void {
  const payment = world.payments.byId(dispute.clientId, dispute.paymentId)
  if (payment) {
    payment.chargedBack += dispute.amount.value
  }
}

function notifyDispute(world: World, dispute: Dispute, type: string, more: object): void {
  const payment = world.payments.byId(dispute.clientId, dispute.paymentId)
  if (!payment) {
    return
  }
  world.outbox.post({
    kind: "dispute",
    clientId: dispute.clientId,
    url: undefined,
    body: {
      disputeNotificationType: type,
      disputeId: dispute.disputeId,
      paymentId: dispute.paymentId,
      paymentRequestId: payment.paymentRequestId,
      ...more,
    },
    behaviours: behavioursOf(world, payment),
    paymentRequestId: payment.paymentRequestId,
  })
}
