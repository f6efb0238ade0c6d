import { explained } from "../../../../explained"
import { alipayOf } from "../../../../../modules/alipay"
import type { AdminAlipayBulkResponse } from "../../../../../types/http"
import { actOnMany } from "../../../../../workflows/attention/act-on-many"
import { assertAdmin } from "../../../../assert-actor"
import { maySeeShoppers } from "../../../is-allowed"
import { readFields } from "../../list-fields"
import { presentItems } from "../present-item"
import { bulkActionBody } from "../query"
import { invalid } from "../../../../../modules/alipay/refusal"
import { presentProblem } from "../../present-problem"
import { REASON_MISSING } from "../../../../../workflows/attention/actions"

/** A request works for so long; what it does not reach is not begun. */
const WITHIN_MS = 20_000

/** Does one thing about several items, or says for each what would be done. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const asked = readFields(bulkActionBody, req.body, res)
  if (asked === undefined) {
    return
  }
  if (asked.action === "mark_settled" && !asked.preview && asked.reason === undefined) {
    throw invalid(REASON_MISSING)
  }
  const acted = await actOnMany(req.scope, { ...asked, actorId, withinMs: WITHIN_MS })
  const rows = acted.flatMap(({ item }) => item ?? [])
  const items = await presentItems(alipayOf(req.scope), rows, {
    emails: await maySeeShoppers(req),
  })
  const body: AdminAlipayBulkResponse = {
    preview: asked.preview,
    results: acted.map(({ id, outcome, problem }) => ({
      ...{ id, outcome },
      ...presentProblem(problem),
      item: items.find((each) => each.id === id) ?? null,
    })),
  }
  res.json(body)
})
