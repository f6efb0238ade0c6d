import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { regionOffers } from "../medusa/regions"
import { providerIdOf } from "../modules/alipay/provider-ids"
import type { Place } from "../modules/alipay/till/places"

/**
 * Refuses a place whose region does not offer its account: Medusa makes no order of such a payment, and what the shopper paid
 * would go back.
 * @throws MedusaError NOT_ALLOWED naming the setting
 */
export const assertOffered = async (
  container: MedusaContainer,
  { account, region_id: regionId }: Pick<Place, "account" | "region_id">
): Promise<void> => {
  const providerId = providerIdOf("page", account)
  if (!(await regionOffers(container, { regionId, providerId }))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The region ${regionId} of the option till does not offer ${providerId}. Add that payment provider to the region, or name another account.`
    )
  }
}
