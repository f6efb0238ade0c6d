/** How an order came to what it is, in minor units and milliseconds since 1970. */
export type OrderPast = {
  /** What its goods and credit lines came to from then on. */
  totals: readonly { at: number; amount: bigint }[]
  /** Its transactions without what disputes took. */
  paid: readonly { at: number; amount: bigint }[]
  /** What disputes took, above zero; those that were given back have been taken out. */
  chargebacks: readonly {
    disputeId: string
    amount: bigint
    at: number
    removedAt: number | undefined
  }[]
}

const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((all, amount) => all + amount, 0n)
const least = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (b < a ? b : a))
const most = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (b > a ? b : a))

/** What the order owed then, had no dispute taken anything. */
const owedAt = ({ totals, paid }: OrderPast, then: number): bigint => {
  const total = totals
    .filter(({ at }) => at <= then)
    .reduce((last, each) => (each.at >= last.at ? each : last), { at: 0, amount: 0n })
  return total.amount - sum(paid.filter(({ at }) => at <= then).map(({ amount }) => amount))
}

/** What a dispute had taken and has not any more. */
const givenBack = ({ chargebacks }: OrderPast, disputeId: string): bigint => {
  const own = chargebacks.filter((each) => each.disputeId === disputeId)
  const left = own.filter(({ removedAt }) => removedAt === undefined)
  return most(0n, ...own.map(({ amount }) => amount)) - sum(left.map(({ amount }) => amount))
}

/**
 * Minor units that banks gave back although the order does not ask for them any more: it was lowered while the money was
 * away, as a loss is written off. An order that was raised again afterwards asks for them.
 * @returns nothing where there is nothing of it; else with the dispute that ended last
 */
export const wonBackOf = (past: OrderPast): { amount: bigint; disputeId: string } | undefined => {
  const ended = past.chargebacks
    .filter(({ disputeId }) => givenBack(past, disputeId) > 0n)
    .sort((a, b) => (a.removedAt ?? 0) - (b.removedAt ?? 0))
  const last = ended.at(-1)
  if (last?.removedAt === undefined) {
    return undefined
  }
  const backAt = last.removedAt
  const before = owedAt(past, Math.min(...ended.map(({ at }) => at)))
  const since = [...past.totals, ...past.paid].map(({ at }) => at).filter((at) => at > backAt)
  const afterwards = most(...[backAt, ...since].map((at) => owedAt(past, at)))
  const back = sum(
    [...new Set(ended.map(({ disputeId }) => disputeId))].map((id) => givenBack(past, id))
  )
  const amount = least(before - afterwards, back)
  return amount > 0n ? { amount, disputeId: last.disputeId } : undefined
}
