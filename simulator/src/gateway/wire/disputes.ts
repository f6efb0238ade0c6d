import { z } from "zod"
import { gatewayId } from "./order"
import { merchantAccountId, text } from "./scalars"

/** payments/acceptDispute. */
export const accept = z.strictObject({ disputeId: gatewayId, merchantAccountId })

/** payments/supplyDefenseDocument. */
export const defend = z.strictObject({
  disputeId: gatewayId,
  disputeEvidence: text(1_000_000).regex(/^[A-Za-z0-9+/]+={0,2}$/, "must be base64"),
  merchantAccountId,
})

/** payments/downloadDisputeEvidence. */
export const download = z.strictObject({
  disputeId: gatewayId,
  disputeEvidenceType: z.enum(["DISPUTE_EVIDENCE_TEMPLATE", "DISPUTE_EVIDENCE_FILE"]),
  merchantAccountId,
})
