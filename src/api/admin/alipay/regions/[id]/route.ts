import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import { readRegions } from "../../../../../medusa/regions"
import { viewRegion } from "../../../../../accounts/region-view"
import type { AdminAlipayRegionResponse } from "../../../../../types/http"

/** What a shopper of a region will see. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const id = String(req.params["id"])
  const [region] = await readRegions(req.scope, id)
  if (!region) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no region ${id}.`)
  }
  const body: AdminAlipayRegionResponse = {
    region_id: region.id,
    currency_code: region.currency_code,
    accounts: await viewRegion(alipay, region),
  }
  res.json(body)
}
