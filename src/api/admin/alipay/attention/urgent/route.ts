import { explained } from "../../../../explained"
import { URGENT_KINDS } from "../../../../../attention/rules/urgent"
import { alipayOf } from "../../../../../modules/alipay"
import type { AdminAlipayUrgentResponse } from "../../../../../types/http"
import { assertAdmin } from "../../../../assert-actor"

/** What can't wait, for a line on top of the admin's pages: one statement, by an index of open items. */
export const GET = explained<unknown, AdminAlipayUrgentResponse>(async (req, res) => {
  assertAdmin(req)
  const kinds = await alipayOf(req.scope).attention.openKinds(URGENT_KINDS)
  res.json({ urgent: { count: kinds.length, kinds: [...new Set(kinds)] } })
})
