import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayStoreResponse } from "../../../../../types/http"
import { findStore, presentStore } from "../present-store"

/** One store: what was registered last, and what the wallets say of it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayStoreResponse>
): Promise<void> => {
  assertAdmin(req)
  res.json({ store: presentStore(await findStore(req)) })
}
