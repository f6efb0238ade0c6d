import type { AdminAlipayNotificationsQuery } from "../../types/http"
import { dayStart, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const MESSAGE_FILTERS = ["q", "state", "kind", "handle", "from", "to"] as const

export type MessageAddress = ListAddress<(typeof MESSAGE_FILTERS)[number]>

/** What the server is asked for an address; a day that ends a period is part of it. */
export const askedOf = ({ values }: MessageAddress): AdminAlipayNotificationsQuery => {
  const { from, to, ...same } = values
  const created_from = dayStart(from)
  const created_to = dayStart(to, 1)
  return {
    ...same,
    ...(created_from === undefined ? {} : { created_from }),
    ...(created_to === undefined ? {} : { created_to }),
  }
}
