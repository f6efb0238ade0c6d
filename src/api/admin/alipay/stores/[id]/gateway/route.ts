import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import { readAtGateway } from "../../../../../../stores/read-at-gateway"
import type { AdminAlipayStoreAtGatewayResponse } from "../../../../../../types/http"
import { findStore } from "../../present-store"

/** What Alipay has of a store, asked now, beside what was registered from here. */
export const GET = explained<unknown, AdminAlipayStoreAtGatewayResponse>(async (req, res) => {
  assertAdmin(req)
  res.json(await readAtGateway(alipayOf(req.scope), await findStore(req)))
})
