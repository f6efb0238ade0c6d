import type { MedusaContainer } from "@medusajs/framework/types"
import { findGoods, type CounterGood } from "../medusa/counter-goods"
import type { Place } from "../modules/alipay/till/places"
import { currencyOf, regionOfPlace } from "./region-of-place"

/** As many as a clerk looks through. */
const MOST = 20

/**
 * What a place sells, by barcode, SKU or words.
 * @throws MedusaError NOT_ALLOWED when the place's region is unknown
 */
export const readGoods = async (
  container: MedusaContainer,
  place: Place,
  q: string
): Promise<{ goods: CounterGood[]; isExact: boolean; currency: string }> => {
  const currency = currencyOf(await regionOfPlace(container, place))
  const found = await findGoods(container, {
    channelId: place.sales_channel_id,
    regionId: place.region_id,
    currency,
    q,
    atMost: MOST,
  })
  return { ...found, currency }
}
