import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import type { Place } from "../../../../../modules/alipay/till/places"
import { currencyAt } from "../../../../../till/read-goods"
import type { AdminAlipayPlace, AdminAlipayPlacesResponse } from "../../../../../types/http"
import { decimalsOf } from "../../attention/decimals-of"

const presentPlace = (place: Place, currency: string | undefined): AdminAlipayPlace => ({
  stock_location_id: place.stock_location_id,
  sales_channel_id: place.sales_channel_id,
  region_id: place.region_id,
  account: place.account,
  store_name: place.store_name,
  currency_code: currency ?? null,
  currency_decimals: decimalsOf(currency ?? null) ?? 2,
  most_sale: place.most_sale ?? null,
  most_refund: place.most_refund ?? null,
})

/** The counters that sell, for a clerk to choose from. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAlipayPlacesResponse>
): Promise<void> => {
  assertAdmin(req)
  const { till } = alipayOf(req.scope).settings
  const currencies = await Promise.all(
    till.map(async (place) => await currencyAt(req.scope, place))
  )
  res.json({ places: till.map((place, index) => presentPlace(place, currencies[index])) })
}
