import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import type { Place } from "../../modules/alipay/till/places"

type Location = { id: string; name: string }

export type StorePlace = {
  stock_location_id: string
  name: string | null
  till_account: string | null
  stores: StoreRow[]
}

/** Stock locations with their stores; one that is gone stays as long as it has a store. */
export const placesOf = (
  locations: readonly Location[],
  stores: readonly StoreRow[],
  till: readonly Place[]
): StorePlace[] => {
  const names = new Map(locations.map(({ id, name }) => [id, name]))
  const ids = new Set([...names.keys(), ...stores.map((each) => each.stock_location_id)])
  return [...ids].map((id) => ({
    stock_location_id: id,
    name: names.get(id) ?? null,
    till_account: till.find((place) => place.stock_location_id === id)?.account ?? null,
    stores: stores.filter((each) => each.stock_location_id === id),
  }))
}
