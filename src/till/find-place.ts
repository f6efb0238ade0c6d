import { sentence } from "../gateway"
import type { AlipayModuleService } from "../modules/alipay"
import { invalid } from "../modules/alipay/refusal"
import type { Place } from "../modules/alipay/till/places"

/** The counter at a stock location. @throws MedusaError INVALID_DATA naming the option */
export const findPlace = (
  { settings }: Pick<AlipayModuleService, "settings">,
  stockLocationId: string
): Place => {
  const place = settings.till.find((each) => each.stock_location_id === stockLocationId)
  if (!place) {
    throw invalid(
      sentence(
        "till_no_place",
        "stock_location_id {{id}} has no till. Add the place to the plugin's option till in medusa-config.",
        { id: stockLocationId }
      )
    )
  }
  return place
}
