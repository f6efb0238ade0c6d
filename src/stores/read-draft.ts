import type { MedusaContainer } from "@medusajs/framework/types"
import { readStockLocation, type StockLocation } from "../medusa/stock-locations"
import { alipayOf } from "../modules/alipay"
import type { AlipayStoreDetails } from "../types/http"
import { draftOf, type PlaceInMedusa } from "./rules/draft"
import { sentence } from "../gateway"
import { notFound } from "../modules/alipay/refusal"

const text = (value: string | null | undefined): string => value?.trim() ?? ""
const orNull = (value: string | null | undefined): string | null => text(value) || null

const inMedusa = ({ name, address }: StockLocation): PlaceInMedusa => ({
  name,
  phone: orNull(address?.phone),
  address: {
    country: text(address?.country_code).toUpperCase(),
    state: orNull(address?.province),
    city: text(address?.city),
    address_1: text(address?.address_1),
    address_2: orNull(address?.address_2),
    postal_code: orNull(address?.postal_code),
  },
})

/** A stock location. @throws MedusaError NOT_FOUND */
export const findPlaceInMedusa = async (
  container: MedusaContainer,
  id: string
): Promise<StockLocation> => {
  const location = await readStockLocation(container, id)
  if (location === undefined) {
    throw notFound(sentence("no_stock_location", "There is no stock location {{id}}.", { id }))
  }
  return location
}

/** What is known already of a place as a store of an account. @throws MedusaError NOT_FOUND */
export const readDraft = async (
  container: MedusaContainer,
  { stock_location_id: id, handle }: { stock_location_id: string; handle: string }
): Promise<AlipayStoreDetails> => {
  const { stores, settings } = alipayOf(container)
  const place = inMedusa(await findPlaceInMedusa(container, id))
  const till = settings.till.find(
    (each) => each.stock_location_id === id && each.account === handle
  )
  const sister = await stores.lastOf(handle)
  return draftOf({ place, till, sister })
}
