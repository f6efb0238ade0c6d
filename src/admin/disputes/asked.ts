import type { AdminAlipayDisputesQuery } from "../../types/http"
import { periodOf, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const DISPUTE_FILTERS = ["q", "answer", "state", "kind", "from", "to"] as const

export type DisputeAddress = ListAddress<(typeof DISPUTE_FILTERS)[number]>

const SOON_MS = 3 * 86_400_000
/** A question that is the same for a while is asked once. */
const HOUR_MS = 3_600_000

const soon = (): string =>
  new Date(Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + SOON_MS).toISOString()

const ANSWERS: Readonly<Record<string, () => AdminAlipayDisputesQuery>> = {
  needed: () => ({ needs_answer: "true" }),
  soon: () => ({ due_before: soon() }),
}

/** What the server is asked for an address. */
export const askedOf = ({ values }: DisputeAddress): AdminAlipayDisputesQuery => {
  const { from, to, answer = "", ...same } = values
  return { ...same, ...ANSWERS[answer]?.(), ...periodOf({ from, to }) }
}
