import type { AdminAlipayNotificationsQuery } from "../../types/http"
import { periodOf, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const MESSAGE_FILTERS = ["q", "state", "kind", "handle", "from", "to"] as const

export type MessageAddress = ListAddress<(typeof MESSAGE_FILTERS)[number]>

/** What the server is asked for an address. */
export const askedOf = ({ values }: MessageAddress): AdminAlipayNotificationsQuery => {
  const { from, to, ...same } = values
  return {
    ...same,
    ...periodOf({ from, to }),
  }
}
