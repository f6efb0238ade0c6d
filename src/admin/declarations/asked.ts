import type { AdminAlipayDeclarationsQuery } from "../../types/http"
import { periodOf, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const DECLARATION_FILTERS = ["q", "state", "from", "to"] as const

export type DeclarationAddress = ListAddress<(typeof DECLARATION_FILTERS)[number]>

/** What the server is asked for an address. */
export const askedOf = ({
  values: { from, to, ...same },
}: DeclarationAddress): AdminAlipayDeclarationsQuery => ({ ...same, ...periodOf({ from, to }) })
