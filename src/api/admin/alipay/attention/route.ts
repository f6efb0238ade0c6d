import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { namedItems } from "../../../../attention/find-items"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayAttentionListResponse } from "../../../../types/http"
import { maySeeShoppers } from "../../is-allowed"
import { presentItems } from "./present-item"
import type { AttentionQuery } from "./query"

/** What a machine could not settle, newest first; `limit=0` only counts. */
export const GET = explained<unknown, AdminAlipayAttentionListResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const { state, kind, q = "", limit, offset } = req.validatedQuery as AttentionQuery
  const emails = await maySeeShoppers(req)
  // Who may not see addresses must not find out by searching whose they are.
  const named = q === "" || (q.includes("@") && !emails) ? undefined : await namedItems(alipay, q)
  const isHidden = q !== "" && named === undefined
  const { rows, count } = isHidden
    ? { rows: [], count: 0 }
    : await alipay.attention.list({ state, kind, named }, { limit, offset })
  res.json({ attention: await presentItems(alipay, rows, { emails }), count, limit, offset })
})
