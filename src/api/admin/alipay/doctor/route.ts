import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../assert-actor"
import { examine } from "../../../../doctor"

/** What could keep a shopper from paying; `connect=true` asks the gateway and sends probes too. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  assertAdmin(req)
  res.json(await examine(req.scope, { connect: req.query["connect"] === "true" }))
}
