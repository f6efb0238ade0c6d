/** How a payment collection stands, for who wants to pay it. */
export type CollectionStand = "open" | "paid" | "ended"

/** By Medusa's word; any other takes no payment. */
const STANDS: Readonly<Record<string, CollectionStand>> = {
  not_paid: "open",
  awaiting: "open",
  authorized: "paid",
  partially_captured: "paid",
  completed: "paid",
}

export const collectionStandOf = (status: string): CollectionStand => STANDS[status] ?? "ended"

/** Whether money of a collection that counts as paid is held, and not all of it captured. */
export const isHeldAlone = (status: string): boolean =>
  status === "authorized" || status === "partially_captured"
