import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { readDraft } from "../../../../../stores/read-draft"
import { storeProblems } from "../../../../../stores/rules/problems"
import type { AdminAlipayStoreDraftResponse } from "../../../../../types/http"
import { readFields } from "../../list-fields"
import { draftQuery } from "../query"

/** What is known already of a place as a store of an account, and what is missing. Nothing is written. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(draftQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const { stock_location_id, account: handle } = query
  const details = await readDraft(req.scope, { stock_location_id, handle })
  const body: AdminAlipayStoreDraftResponse = { details, problems: storeProblems(details) }
  res.json(body)
})
