import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../assert-actor"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayAttentionListResponse } from "../../../../types/http"
import { maySeeShoppers } from "../../is-allowed"
import { presentItems } from "./present-item"
import type { AttentionQuery } from "./query"

/** What a machine could not settle, newest first; `limit=0` only counts. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AttentionQuery>,
  res: MedusaResponse<AdminAlipayAttentionListResponse>
): Promise<void> => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const { state, kind, limit, offset } = req.validatedQuery as AttentionQuery
  const { rows, count } = await alipay.attention.list({ state, kind }, { limit, offset })
  const emails = await maySeeShoppers(req)
  res.json({ attention: await presentItems(alipay, rows, { emails }), count, limit, offset })
}
