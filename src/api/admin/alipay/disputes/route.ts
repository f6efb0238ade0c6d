import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { listDisputes } from "../../../../disputes/list-disputes"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayDisputesResponse } from "../../../../types/http"
import { maySeeShoppers } from "../../is-allowed"
import { cursorsOf, pageOf, readFields } from "../list-fields"
import { presentDispute } from "./present-dispute"
import { askedOf, disputesQuery } from "./query"

/** All disputes of the store, newest first. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(disputesQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const emails = await maySeeShoppers(req)
  const page = await listDisputes(alipayOf(req.scope), askedOf(query, emails), pageOf(query))
  const body: AdminAlipayDisputesResponse = {
    disputes: page.rows.map((listed) => presentDispute(listed, { emails })),
    limit: query.limit,
    ...cursorsOf(page),
  }
  res.json(body)
})
