import type { z } from "zod"
import type { Dispute } from "../../disputes/store"
import * as flows from "../../flows/dispute"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { paymentSubject, type Call, type Subject } from "../endpoint"
import type * as wire from "../wire/disputes"

type Reference = Call<{ disputeId: string }>

/** payments/acceptDispute: the merchant gives in. */
export function acceptDispute(call: Reference): object {
  const dispute = requireDefendable(call)
  flows.acceptDispute(call.world, dispute)
  return {
    result: resultOf("SUCCESS"),
    disputeId: dispute.disputeId,
    disputeResolutionTime: iso(dispute.resolvedAt ?? call.world.clock.now()),
  }
}

/** payments/supplyDefenseDocument: the merchant's evidence, once. */
export function supplyDefense(call: Call<z.infer<typeof wire.defend>>): object {
  const dispute = requireDefendable(call)
  flows.defendDispute(call.world, dispute, call.input.disputeEvidence)
  return {
    result: resultOf("SUCCESS"),
    disputeId: dispute.disputeId,
    disputeResolutionTime: iso(call.world.clock.now()),
  }
}

/** payments/downloadDisputeEvidence: the form to fill in, or what was handed in. */
export function downloadEvidence(call: Call<z.infer<typeof wire.download>>): object {
  const dispute = requireDispute(call)
  const template = Buffer.from(`Evidence for dispute ${dispute.disputeId}`).toString("base64")
  const file = call.input.disputeEvidenceType === "DISPUTE_EVIDENCE_FILE"
  if (file && dispute.evidence === undefined) {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter disputeId: no evidence was supplied")
  }
  return {
    result: resultOf("SUCCESS"),
    disputeId: dispute.disputeId,
    disputeEvidence: file ? dispute.evidence : template,
    disputeEvidenceFormat: file ? "PDF" : "WORD",
  }
}

/** The payment behind a dispute. */
export function disputeSubject({ world, client, input }: Reference): Subject | undefined {
  const dispute = world.disputes.find(input.disputeId)
  const payment = dispute && world.payments.byId(client.clientId, dispute.paymentId)
  return payment && paymentSubject(payment)
}

function requireDispute({ world, client, input }: Reference): Dispute {
  const dispute = world.disputes.find(input.disputeId)
  if (dispute?.clientId !== client.clientId) {
    throw new Refusal("PARAM_ILLEGAL", "illegal parameter disputeId: no such dispute")
  }
  return dispute
}

function requireDefendable(call: Reference): Dispute {
  const dispute = requireDispute(call)
  if (call.world.clock.now() > dispute.defenseDueAt) {
    throw new Refusal("TIME_EXCEEDS_LIMIT", "the time to defend is over")
  }
  if (dispute.status !== "OPEN") {
    throw new Refusal("REPEAT_REQUEST", "the dispute was answered before")
  }
  return dispute
}
