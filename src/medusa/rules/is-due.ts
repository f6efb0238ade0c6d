type Asks = {
  /** Minor units. */
  amount: bigint
  collection: "open" | "paid" | "ended"
  ended: boolean
  /** Minor units that the order owes and nothing holds; nothing where no order says so. */
  owed: bigint | undefined
}

/** Whether what a payment collection asks for may be paid, all of it. */
export const isDue = ({ collection, ended, amount, owed }: Asks): boolean =>
  collection === "open" && !ended && amount > 0n && (owed === undefined || owed >= amount)
