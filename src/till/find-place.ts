import { MedusaError } from "@medusajs/framework/utils"
import type { AlipayModuleService } from "../modules/alipay"
import type { Place } from "../modules/alipay/till/places"

/** The counter at a stock location. @throws MedusaError INVALID_DATA naming the option */
export const findPlace = (
  { settings }: Pick<AlipayModuleService, "settings">,
  stockLocationId: string
): Place => {
  const place = settings.till.find((each) => each.stock_location_id === stockLocationId)
  if (!place) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `stock_location_id ${stockLocationId} has no till. Add the place to the plugin's option till in medusa-config.`
    )
  }
  return place
}
