import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayDisputeResponse } from "../../../../../types/http"
import { presentNamedDispute } from "../find-dispute"

/** One dispute: what the gateway told, what was answered, and what was done. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayDisputeResponse>
): Promise<void> => {
  assertAdmin(req)
  res.json({ dispute: await presentNamedDispute(req) })
}
