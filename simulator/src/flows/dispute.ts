import { pdf } from "../files/pdf"
import { fileOf } from "../disputes/files"
import { KINDS } from "../disputes/kinds"
import { isUndecided, type Dispute } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { done, taken } from "../ledger/rules"
import { toWire } from "../money/currency"
import { DAY, iso, SECOND } from "../time/moment"
import { behavioursOf, type World } from "../world"
import { suggestStrategy, writePaper, type WinRate } from "./dispute-advice"
import { judgeDispute, type Verdict } from "./dispute-judge"
import { giveBackMoney, holdMoney, takeMoney } from "./dispute-money"
import { creationFields, notifyDispute } from "./dispute-notices"
import { disputeRefusal, newDispute, orderedOptions, type DisputeOptions } from "./dispute-open"

/** How long before the end of the time to defend an alert is sent. */
const ALERT_BEFORE = DAY

/** How long a verdict takes that a mark orders. */
const VERDICT_TIME = DAY

/** Why a dispute counts as accepted. */
export type AcceptReason = "MERCHANT_ACCEPTED" | "TIMEOUT" | "MANUAL_PROCESSING_ACCEPTED"

/** The shopper disputes a payment. Throws when that cannot be. */
export function openDispute(world: World, payment: Payment, options: DisputeOptions = {}): Dispute {
  const chosen = { ...orderedOptions(behavioursOf(world, payment)), ...options }
  const refusal = disputeRefusal(payment, chosen)
  if (refusal !== undefined) {
    throw new Error(refusal)
  }
  const dispute = newDispute(world, payment, chosen)
  world.disputes.add(dispute)
  if (dispute.kind === "rdr") {
    repayByRule(world, dispute)
    const fields = creationFields(dispute)
    notifyDispute(world, dispute, { type: "RDR_RESOLVED", fields }, chosen.fields)
  } else if (isRefunded(payment) && dispute.kind === "chargeback" && chosen.autoDefend !== false) {
    defendByRefund(world, dispute, chosen)
  } else {
    begin(world, dispute, chosen)
  }
  return dispute
}

/** Opens a dispute when the behaviours say so; called once money was taken. */
export function disputeLater(world: World, payment: Payment): void {
  const mark = behavioursOf(world, payment).take("dispute")
  if (mark) {
    world.scheduler.plan(world.clock.now() + Number(mark.value), () =>
      openIfPossible(world, payment)
    )
  }
}

/** The merchant gives in, or lets the time run out: the money goes back to the shopper. */
export function acceptDispute(
  world: World,
  dispute: Dispute,
  reason: AcceptReason = "MERCHANT_ACCEPTED"
): void {
  close(world, dispute, "ACCEPTED")
  dispute.acceptReason = reason
  if (KINDS[dispute.kind].holds) {
    takeMoney(world, dispute, dispute.amount.value)
  }
  notifyDispute(world, dispute, {
    type: "DISPUTE_ACCEPTED",
    fields: { disputeAcceptReason: reason, disputeAcceptTime: iso(world.clock.now()) },
  })
}

/** A rule that the merchant agreed to repays the shopper at once. False when the dispute is already over. */
export function resolveDispute(world: World, dispute: Dispute): boolean {
  if (!isUndecided(dispute) || dispute.kind !== "chargeback") {
    return false
  }
  repayByRule(world, dispute)
  notifyDispute(world, dispute, {
    type: "RDR_RESOLVED",
    fields: { disputeAmount: toWire(dispute.amount) },
  })
  return true
}

/** The merchant hands in a document, base64. */
export function defendDispute(world: World, dispute: Dispute, content?: string): void {
  const now = world.clock.now()
  const lines = ["Defense handed in on the dashboard", `Dispute ${dispute.disputeId}`]
  const evidence = content ?? pdf(lines).toString("base64")
  dispute.status = "DEFENDED"
  dispute.uploads += 1
  dispute.evidence = evidence
  dispute.files.push(fileOf({ type: "DISPUTE_EVIDENCE_FILE", content: evidence, at: now }))
  notifyDispute(world, dispute, { type: "DEFENSE_SUPPLIED" })
  planVerdict(world, dispute)
}

/** The shopper withdraws the dispute. False when it is over, or of a kind that cannot be withdrawn. */
export function cancelDispute(world: World, dispute: Dispute): boolean {
  if (!isUndecided(dispute) || !KINDS[dispute.kind].withdrawable) {
    return false
  }
  close(world, dispute, "CANCELLED")
  giveBackMoney(world, dispute)
  notifyDispute(world, dispute, { type: "DISPUTE_CANCELLED" })
  return true
}

/** The time to defend is over: a chargeback counts as accepted, a request for papers ends without a word. */
export function expireDispute(world: World, dispute: Dispute): boolean {
  if (dispute.status !== "OPEN") {
    return false
  }
  if (KINDS[dispute.kind].holds) {
    acceptDispute(world, dispute, "TIMEOUT")
  } else {
    close(world, dispute, "EXPIRED")
  }
  return true
}

/** Less than a day is left to defend. */
export function alertMerchant(world: World, dispute: Dispute): void {
  notifyDispute(world, dispute, {
    type: "DEFENSE_DUE_ALERT",
    fields: { defenseDueTime: iso(dispute.defenseDueAt) },
  })
}

function begin(world: World, dispute: Dispute, { fields }: DisputeOptions): void {
  if (KINDS[dispute.kind].holds) {
    holdMoney(world, dispute)
  }
  announce(world, dispute, { fields })
  watchDeadlines(world, dispute)
  followMarks(world, dispute)
}

/** Warns the merchant a day before the time to defend ends, and ends it. */
export function watchDeadlines(world: World, dispute: Dispute): void {
  const now = world.clock.now()
  world.scheduler.plan(Math.max(now + SECOND, dispute.defenseDueAt - ALERT_BEFORE), () => {
    if (dispute.status === "OPEN") {
      alertMerchant(world, dispute)
    }
  })
  world.scheduler.plan(dispute.defenseDueAt, () => {
    expireDispute(world, dispute)
  })
}

/** A payment that was refunded as a whole is defended by the gateway: the case closes by itself. */
function defendByRefund(world: World, dispute: Dispute, { fields }: DisputeOptions): void {
  announce(world, dispute, { fields, more: { autoDefendReason: "REFUNDED", defendable: false } })
  judgeDispute(world, dispute, "won")
}

interface Announcement {
  readonly fields: DisputeOptions["fields"]
  readonly more?: object
}

function announce(world: World, dispute: Dispute, { fields, more }: Announcement): void {
  const said = {
    ...creationFields(dispute),
    defendable: dispute.defendable,
    defenseDueTime: iso(dispute.defenseDueAt),
    ...more,
  }
  notifyDispute(world, dispute, { type: "DISPUTE_CREATED", fields: said }, fields)
}

function followMarks(world: World, dispute: Dispute): void {
  const behaviours = marksOf(world, dispute)
  const advice = behaviours?.take("dispute.advice")
  if (advice) {
    suggestStrategy(world, dispute, advice.value ? { level: advice.value as WinRate } : {})
  }
  const paper = behaviours?.take("dispute.paper")
  if (paper) {
    writePaper(world, dispute, paper.value ? { level: paper.value as WinRate } : {})
  }
  const withdrawn = behaviours?.take("dispute.withdrawn")
  if (withdrawn) {
    world.scheduler.plan(world.clock.now() + Number(withdrawn.value), () => {
      cancelDispute(world, dispute)
    })
  }
}

function planVerdict(world: World, dispute: Dispute): void {
  const behaviours = marksOf(world, dispute)
  const ordered = behaviours?.take("dispute.verdict")
  if (!ordered) {
    return
  }
  const after = behaviours?.take("dispute.verdict-after")?.value
  const [verdict, amount] = ordered.value.split(":")
  world.scheduler.plan(world.clock.now() + Number(after ?? VERDICT_TIME), () => {
    judgeDispute(world, dispute, verdict as Verdict, amount ? { amount } : {})
  })
}

function marksOf(world: World, dispute: Dispute) {
  const payment = world.payments.byId(dispute.clientId, dispute.paymentId)
  return payment && behavioursOf(world, payment)
}

/** A dispute that a mark orders and that cannot be is in the list of calls, with the reason. */
function openIfPossible(world: World, payment: Payment): void {
  try {
    openDispute(world, payment)
  } catch (error) {
    world.journal.add({
      at: world.clock.now(),
      operation: "dispute",
      clientId: payment.clientId,
      subject: payment.paymentRequestId,
      resultCode: "",
      fault: error instanceof Error ? error.message : String(error),
    })
  }
}

function repayByRule(world: World, dispute: Dispute): void {
  close(world, dispute, "RESOLVED")
  takeMoney(world, dispute, dispute.amount.value)
}

function isRefunded(payment: Payment): boolean {
  return done(payment.refunds) === taken(payment)
}

function close(world: World, dispute: Dispute, status: Dispute["status"]): void {
  dispute.status = status
  dispute.resolvedAt = world.clock.now()
}
