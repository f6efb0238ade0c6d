import { z } from "zod"
import { EVIDENCE_TYPES, LARGEST_EVIDENCE } from "../../disputes/files"
import { gatewayId } from "./order"
import { merchantAccountId, text } from "./scalars"

/** payments/acceptDispute. */
export const accept = z.strictObject({ disputeId: gatewayId, merchantAccountId })

/** payments/supplyDefenseDocument: one file, plain base64 without a `data:` prefix. */
export const defend = z.strictObject({
  disputeId: gatewayId,
  disputeEvidence: text(LARGEST_EVIDENCE).regex(/^[A-Za-z0-9+/]+={0,2}$/, "must be base64"),
  merchantAccountId,
})

/** payments/downloadDisputeEvidence. */
export const download = z.strictObject({
  disputeId: gatewayId,
  disputeEvidenceType: z.enum(EVIDENCE_TYPES),
  merchantAccountId,
})
