import type { AlipaySetupPlace } from "../../types/http"
import { fieldOf, SECTION_OF } from "../accounts/fields"

const LISTS = {
  region: "/settings/regions",
  order: "/orders",
  payment: "/alipay/payments",
} as const

/** The address in the admin at which a step is done. */
export const addressOf = (place: AlipaySetupPlace): string => {
  if (place.page !== "account") {
    return place.id === null ? LISTS[place.page] : `${LISTS[place.page]}/${place.id}`
  }
  const field = fieldOf(place.field)
  const form = field === undefined ? "" : `?edit=${SECTION_OF[field]}&field=${field}`
  return `/settings/alipay/${place.id}${form}`
}
