import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import type { AdminAlipayPlacesResponse } from "../../../../../types/http"

/** The counters that sell, for a clerk to choose from. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayPlacesResponse>
): Promise<void> => {
  assertAdmin(req)
  const { till } = alipayOf(req.scope).settings
  res.json({
    places: till.map((place) => ({
      stock_location_id: place.stock_location_id,
      sales_channel_id: place.sales_channel_id,
      region_id: place.region_id,
      account: place.account,
      store_name: place.store_name,
      most_sale: place.most_sale ?? null,
      most_refund: place.most_refund ?? null,
    })),
  })
}
