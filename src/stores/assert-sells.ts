import type { RegistrationStores } from "../modules/alipay/parts"
import type { Place } from "../modules/alipay/till/places"
import { storeOfTill, whyNotSold } from "./rules/sells"
import { notAllowed } from "../modules/alipay/refusal"

/** Refuses to sell at a place that every wallet has rejected. What is not approved yet, or unknown, the gateway decides. */
export const assertSells = async (
  { stores }: Pick<RegistrationStores, "stores">,
  place: Place
): Promise<void> => {
  const store = await stores.ofPlace(place.stock_location_id, place.account)
  const why = store && whyNotSold(storeOfTill([store], place))
  if (why !== undefined) {
    throw notAllowed(why)
  }
}
