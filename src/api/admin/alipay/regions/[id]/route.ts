import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import { readRegions } from "../../../../../medusa/regions"
import { viewRegion } from "../../../../../accounts/region-view"
import type { AdminAlipayRegionResponse } from "../../../../../types/http"
import { sentence } from "../../../../../gateway"
import { notFound } from "../../../../../modules/alipay/refusal"

/** What a shopper of a region will see. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const id = String(req.params["id"])
  const [region] = await readRegions(req.scope, id)
  if (!region) {
    throw notFound(sentence("no_region", "There is no region {{id}}.", { id }))
  }
  const body: AdminAlipayRegionResponse = {
    region_id: region.id,
    currency_code: region.currency_code,
    accounts: await viewRegion(alipay, region),
  }
  res.json(body)
})
