import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../gateway"
import { readRegions, type Region } from "../medusa/regions"
import { providerIdOf } from "../modules/alipay/provider-ids"
import { notAllowed } from "../modules/alipay/refusal"
import type { Place } from "../modules/alipay/till/places"

export const currencyOf = ({ currency_code: currency }: Region): string => currency.toUpperCase()

/** @throws MedusaError NOT_ALLOWED when the place's region is unknown */
export const regionOfPlace = async (
  container: MedusaContainer,
  { region_id: id }: Pick<Place, "region_id">
): Promise<Region> => {
  const [region] = await readRegions(container, id)
  if (region === undefined) {
    throw notAllowed(
      sentence("till_no_region", "region_id {{id}} of the option till is unknown. Name a region.", {
        id,
      })
    )
  }
  return region
}

/**
 * Refuses a place whose region does not offer its account: Medusa makes no order of such a payment, and what the shopper paid
 * would go back.
 * @throws MedusaError NOT_ALLOWED naming the setting
 */
export const assertOffered = (region: Region, { account }: Pick<Place, "account">): void => {
  const providerId = providerIdOf("page", account)
  if (!region.providerIds.includes(providerId)) {
    throw notAllowed(
      sentence(
        "till_not_offered",
        "The region {{region}} of the option till does not offer {{provider}}. Add that payment provider to the region, or name another account.",
        { region: region.id, provider: providerId }
      )
    )
  }
}
