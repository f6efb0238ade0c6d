import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayAttentionResponse } from "../../../../../types/http"
import { maySeeShoppers } from "../../../is-allowed"
import { findItem } from "../find-item"
import { presentDetail } from "../present-item"

/** One item: both sides next to each other, what may safely be done, and what has been done. */
export const GET = explained<unknown, AdminAlipayAttentionResponse>(async (req, res) => {
  assertAdmin(req)
  const item = await findItem(req.scope, String(req.params["id"]))
  const emails = await maySeeShoppers(req)
  res.json({ attention: await presentDetail(req.scope, item, { emails }) })
})
