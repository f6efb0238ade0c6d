import type { AdminAlipaySetupStep, AlipaySetupStepId } from "../../types/http"
import { fieldOf, SECTION_OF, type Anchor } from "../accounts/fields"

const LISTS = {
  region: "/settings/regions",
  order: "/orders",
  payment: "/alipay/payments",
} as const

/** The section of an account's page at which a step is read, and done where no field is to be corrected. */
const SECTIONS: Readonly<Partial<Record<AlipaySetupStepId, Anchor>>> = {
  keys: "private_key",
  connection: "connection",
  notifications: "notifications",
  return_page: "return_url",
  live: "general",
}

/** The address in the admin at which a step is done; of a field, its form, while it is to be filled in. */
export const addressOf = ({
  id,
  state,
  place,
}: Pick<AdminAlipaySetupStep, "id" | "state" | "place">): string => {
  if (place.page !== "account") {
    return place.id === null ? LISTS[place.page] : `${LISTS[place.page]}/${place.id}`
  }
  const field = state === "todo" ? fieldOf(place.field) : undefined
  const section = field === undefined ? SECTIONS[id] : SECTION_OF[field]
  const form = field === undefined ? "" : `?edit=${section}&field=${field}`
  return `/settings/alipay/${place.id}${form}${section === undefined ? "" : `#${section}`}`
}
