import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { readRegions } from "../../../../../medusa/regions"
import { alipayOf } from "../../../../../modules/alipay"
import type { StoreRow } from "../../../../../modules/alipay/registrations/store-row"
import type { PosterRow } from "../../../../../modules/alipay/till/printed-codes"
import type { Place } from "../../../../../modules/alipay/till/places"
import { storeOfTill } from "../../../../../stores/rules/sells"
import { currencyOf } from "../../../../../till/region-of-place"
import type { AdminAlipayPlace, AdminAlipayPlacesResponse } from "../../../../../types/http"
import { decimalsOf } from "../../attention/decimals-of"

type Known = {
  currency: string | undefined
  store: StoreRow | undefined
  poster: PosterRow | undefined
}

const presentPlace = (place: Place, { currency, store, poster }: Known): AdminAlipayPlace => ({
  stock_location_id: place.stock_location_id,
  sales_channel_id: place.sales_channel_id,
  region_id: place.region_id,
  account: place.account,
  store_name: place.store_name,
  currency_code: currency ?? null,
  currency_decimals: decimalsOf(currency ?? null) ?? 2,
  most_sale: place.most_sale ?? null,
  printed_since: poster?.created_at.toISOString() ?? null,
  most_entered: place.most_entered ?? null,
  most_refund: place.most_refund ?? null,
  terminals: store?.details.terminal_ids ?? [],
  registration: store ? { id: store.id, state: store.state, wallets: store.wallets } : null,
})

/** The counters that sell, for a clerk to choose from. */
export const GET = explained<unknown, AdminAlipayPlacesResponse>(async (req, res) => {
  assertAdmin(req)
  const { settings, stores, printedCodes } = alipayOf(req.scope)
  const { till } = settings
  const known = await stores.ofAccounts([...new Set(till.map(({ account }) => account))])
  const posters = await printedCodes.ofPlaces(till.map(({ stock_location_id: id }) => id))
  const regions = new Map((await readRegions(req.scope)).map((region) => [region.id, region]))
  const places = till.map((place) => {
    const region = regions.get(place.region_id)
    const currency = region && currencyOf(region)
    const poster = posters.find((each) => each.stock_location_id === place.stock_location_id)
    return presentPlace(place, { currency, store: storeOfTill(known, place), poster })
  })
  res.json({ places })
})
