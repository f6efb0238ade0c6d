import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayDeclarationResponse } from "../../../../../types/http"
import { presentNamedDeclaration } from "../find-declaration"

/** One declaration: what was declared, what Alipay and customs answered, and what was done. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayDeclarationResponse>
): Promise<void> => {
  assertAdmin(req)
  res.json({ declaration: await presentNamedDeclaration(req) })
}
