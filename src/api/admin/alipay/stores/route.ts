import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { listStockLocations } from "../../../../medusa/stock-locations"
import { alipayOf } from "../../../../modules/alipay"
import { placesOf } from "../../../../stores/rules/places"
import type { AdminAlipayStoresResponse } from "../../../../types/http"
import { registerStoreWorkflow } from "../../../../workflows/register-store"
import { readFields } from "../list-fields"
import { isComplete } from "./assert-complete"
import { findStore, presentStore } from "./present-store"
import { registerBody } from "./query"

/** Every stock location, with its store of each account that it is registered with. */
export const GET = explained<unknown, AdminAlipayStoresResponse>(async (req, res) => {
  assertAdmin(req)
  const { stores, accounts, settings } = alipayOf(req.scope)
  const [locations, known] = await Promise.all([
    listStockLocations(req.scope),
    stores.ofAccounts(accounts.handles()),
  ])
  const places = placesOf(locations, known, settings.till)
  res.json({
    places: places.map((place) => ({ ...place, stores: place.stores.map(presentStore) })),
    accounts: accounts.handles(),
  })
})

/** Registers a place as a store of an account. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const fields = readFields(registerBody, req.body ?? {}, res)
  if (fields === undefined || !isComplete(fields, res)) {
    return
  }
  const { result } = await registerStoreWorkflow(req.scope).run({
    input: { ...fields, actor_id: actorId },
  })
  res.json({ store: presentStore(await findStore(req, result.id)) })
})
