import { result } from "./objects"
import { maybeText, text } from "./scalars"
import { z } from "./zod"

export const acceptDisputeRequest = z.looseObject({ disputeId: text(64) })

export const acceptDisputeResponse = z.looseObject({
  result,
  disputeId: maybeText,
  disputeResolutionTime: maybeText,
})

export const supplyDefenseDocumentRequest = z.looseObject({
  disputeId: text(64),
  /** The document in base64. */
  disputeEvidence: text(1_000_000),
})

export const supplyDefenseDocumentResponse = z.looseObject({
  result,
  disputeId: maybeText,
  disputeResolutionTime: maybeText,
})

export const downloadDisputeEvidenceRequest = z.looseObject({
  disputeId: text(64),
  /** A form to fill in, what was handed in, or what the gateway has written. */
  disputeEvidenceType: z.enum([
    "DISPUTE_EVIDENCE_TEMPLATE",
    "DISPUTE_EVIDENCE_FILE",
    "DISPUTE_EVIDENCE_AI",
  ]),
})

export const downloadDisputeEvidenceResponse = z.looseObject({
  result,
  disputeEvidence: maybeText,
  disputeEvidenceFormat: maybeText,
})
