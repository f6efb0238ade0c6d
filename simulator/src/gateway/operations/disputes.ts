import type { z } from "zod"
import { KINDS } from "../../disputes/kinds"
import type { Dispute } from "../../disputes/store"
import * as flows from "../../flows/dispute"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { paymentSubject, type Call, type Subject } from "../endpoint"
import type * as wire from "../wire/disputes"

type Reference = Call<{ disputeId: string }>

/** payments/acceptDispute: the merchant gives in. */
export function acceptDispute(call: Reference): object {
  const dispute = requireDispute(call)
  if (!KINDS[dispute.kind].acceptable) {
    throw illegal(`a ${KINDS[dispute.kind].name.toLowerCase()} cannot be accepted`)
  }
  assertInTime(call, dispute)
  assertUnanswered(dispute)
  flows.acceptDispute(call.world, dispute)
  return answer(call, dispute)
}

/** payments/supplyDefenseDocument: the merchant's evidence, once; a compliance request takes several. */
export function supplyDefense(call: Call<z.infer<typeof wire.defend>>): object {
  const dispute = requireDispute(call)
  if (!dispute.defendable) {
    throw illegal("the dispute cannot be defended")
  }
  assertInTime(call, dispute)
  if (dispute.kind === "compliance") {
    assertRoom(dispute)
  }
  assertUnanswered(dispute)
  flows.defendDispute(call.world, dispute, call.input.disputeEvidence)
  return answer(call, dispute)
}

/** payments/downloadDisputeEvidence: the letter to complete, what was handed in, or what the gateway wrote. */
export function downloadEvidence(call: Call<z.infer<typeof wire.download>>): object {
  const dispute = requireDispute(call)
  const { disputeEvidenceType: type } = call.input
  const file = dispute.files.findLast((one) => one.type === type)
  if (!file) {
    throw new Refusal("PARAM_ILLEGAL", `illegal parameter disputeEvidenceType: there is no ${type}`)
  }
  return {
    result: resultOf("SUCCESS"),
    disputeEvidence: file.content,
    disputeEvidenceFormat: file.format,
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
    throw illegal("no such dispute")
  }
  return dispute
}

function assertInTime({ world }: Reference, dispute: Dispute): void {
  if (world.clock.now() > dispute.defenseDueAt) {
    throw new Refusal("TIME_EXCEEDS_LIMIT", "the time to defend is over")
  }
}

function assertUnanswered({ status }: Dispute): void {
  if (status !== "OPEN") {
    throw new Refusal("REPEAT_REQUEST", "the dispute was answered before")
  }
}

function assertRoom({ status, uploads, uploadLimit }: Dispute): void {
  if (status === "DEFENDED") {
    throw new Refusal("NOT_ALLOW_IN_CURRENT_STATUS", "the last document waits for its verdict")
  }
  if (uploads >= uploadLimit) {
    throw new Refusal("DEFENSE_EXCEED_LIMIT", `at most ${uploadLimit} documents can be handed in`)
  }
}

function illegal(why: string): Refusal {
  return new Refusal("PARAM_ILLEGAL", `illegal parameter disputeId: ${why}`)
}

function answer({ world }: Reference, { disputeId }: Dispute): object {
  return {
    result: resultOf("SUCCESS"),
    disputeId,
    disputeResolutionTime: iso(world.clock.now()),
  }
}
