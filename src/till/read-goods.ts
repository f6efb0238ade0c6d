import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findGoods, type CounterGood } from "../medusa/counter-goods"
import { readRegions } from "../medusa/regions"
import type { Place } from "../modules/alipay/till/places"

/** As many as a clerk looks through. */
const MOST = 20

/** The currency of a place's region; nothing where there is no such region. */
export const currencyAt = async (
  container: MedusaContainer,
  { region_id }: Place
): Promise<string | undefined> =>
  (await readRegions(container, region_id))[0]?.currency_code.toUpperCase()

/** @throws MedusaError NOT_ALLOWED when the place's region is unknown */
export const assertCurrency = async (container: MedusaContainer, place: Place): Promise<string> => {
  const currency = await currencyAt(container, place)
  if (currency === undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `region_id ${place.region_id} of the option till is unknown. Name a region.`
    )
  }
  return currency
}

/**
 * What a place sells, by barcode, SKU or words.
 * @throws MedusaError NOT_ALLOWED when the place's region is unknown
 */
export const readGoods = async (
  container: MedusaContainer,
  place: Place,
  q: string
): Promise<{ goods: CounterGood[]; isExact: boolean; currency: string }> => {
  const currency = await assertCurrency(container, place)
  const found = await findGoods(container, {
    channelId: place.sales_channel_id,
    regionId: place.region_id,
    currency,
    q,
    atMost: MOST,
  })
  return { ...found, currency }
}
