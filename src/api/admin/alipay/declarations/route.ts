import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { listDeclarations } from "../../../../customs/list-declarations"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayDeclarationsResponse } from "../../../../types/http"
import { declareOrderWorkflow } from "../../../../workflows/declare-order"
import { maySeeShoppers } from "../../is-allowed"
import { cursorsOf, pageOf, readFields } from "../list-fields"
import { presentNamedDeclaration } from "./find-declaration"
import { presentDeclaration } from "./present-declaration"
import { askedOf, declarationsQuery, declareBody } from "./query"

/** All declarations of the store, newest first. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(declarationsQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const asked = askedOf(query, await maySeeShoppers(req))
  const page = await listDeclarations(alipayOf(req.scope), asked, pageOf(query))
  const body: AdminAlipayDeclarationsResponse = {
    declarations: page.rows.map(presentDeclaration),
    limit: query.limit,
    ...cursorsOf(page),
  }
  res.json(body)
})

/** Declares an order, or the part that goes with a shipment. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const fields = readFields(declareBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const { result } = await declareOrderWorkflow(req.scope).run({
    input: { ...fields, actor_id: actorId },
  })
  res.json({ declaration: await presentNamedDeclaration(req, result.id) })
})
