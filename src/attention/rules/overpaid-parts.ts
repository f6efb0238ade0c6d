import type { Giver } from "../../medusa/rules/view"

type Overpaid = {
  /** Minor units that the order has too much. */
  tooMuch: bigint
  /** The payments that can give it back, in the order in which they do. */
  givers: readonly Giver[]
}

/** A refund that Medusa is asked for, in minor units. */
export type OverpaidPart = { paymentId: string; amount: bigint }

const bookedFirst = (givers: readonly Giver[]): OverpaidPart[] =>
  givers.flatMap(({ paymentId, elsewhere = [] }) =>
    elsewhere.map((amount) => ({ paymentId, amount }))
  )

/**
 * The refunds by which Medusa gives back what an order has too much. What went back in the gateway's dashboard is booked
 * first, each in its own amount: it is taken over, and no other refund is let through before. Only the rest is sent, by one
 * payment after the other.
 * @returns none where more went back than is too much: what the order should say then is decided by a person
 */
export const overpaidParts = ({ tooMuch, givers }: Overpaid): OverpaidPart[] => {
  const elsewhere = bookedFirst(givers)
  const same = elsewhere.find(({ amount }) => amount === tooMuch)
  if (same) {
    return [same]
  }
  let rest = elsewhere.reduce((more, { amount }) => more - amount, tooMuch)
  if (rest < 0n) {
    return []
  }
  const sent = givers.map(({ paymentId, left }) => {
    const amount = rest < left ? rest : left
    rest -= amount
    return { paymentId, amount }
  })
  return [...elsewhere, ...sent].filter(({ amount }) => amount > 0n)
}
