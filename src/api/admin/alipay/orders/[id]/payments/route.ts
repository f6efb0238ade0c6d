import { explained } from "../../../../../explained"
import { collectionsOfOrder } from "../../../../../../medusa/links"
import { alipayOf } from "../../../../../../modules/alipay"
import { listOfCollections } from "../../../../../../payments/list-payments"
import type { AdminAlipayOrderPaymentsResponse } from "../../../../../../types/http"
import { assertAdmin } from "../../../../../assert-actor"
import { maySeeShoppers } from "../../../../is-allowed"
import { presentDetail } from "../../../payments/present-detail"

/** More than an order has; of one that has more, the newest are shown. */
const MOST = 50

/** Every payment of an order, of its edits and exchanges too, the newest first. */
export const GET = explained<unknown, AdminAlipayOrderPaymentsResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const collections = await collectionsOfOrder(req.scope, String(req.params["id"]))
  const listed = (await listOfCollections(alipay, collections)).slice(0, MOST)
  const emails = await maySeeShoppers(req)
  res.json({
    payments: await Promise.all(
      listed.map(async (each) => await presentDetail(alipay, each, { emails }))
    ),
  })
})
