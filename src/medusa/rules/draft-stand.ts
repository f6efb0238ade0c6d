/** What a draft still waits for, and who paid for it. */
export type DraftStand = {
  /** Minor units that no payment has paid or holds; zero or less: all of it is paid. */
  rest: bigint
  /** Sessions whose payments pay or hold something of it, the newest last. */
  paidBy: readonly string[]
}

type Paying = { session_id: string; amount: string }

/**
 * Whether a payment that is booked has paid a draft to the end: nothing is left to pay, and none came after it. What another
 * provider's payment has completed is for the admin to place.
 */
export const hasCompleted = (
  stand: DraftStand | undefined,
  { session_id }: Pick<Paying, "session_id">
): boolean => stand !== undefined && stand.rest <= 0n && stand.paidBy.at(-1) === session_id

/** The same, or nothing will be left once it is booked. */
export const completesDraft = (stand: DraftStand | undefined, paying: Paying): boolean =>
  hasCompleted(stand, paying) ||
  (stand !== undefined &&
    !stand.paidBy.includes(paying.session_id) &&
    stand.rest <= BigInt(paying.amount))
