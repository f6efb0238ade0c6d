/** Pieces of a line of an order, in ten-thousandths, and what they cost in all. */
export type Line = { quantity: bigint; value: bigint }

/** What an order had from a time on. */
export type OrderVersion = {
  since: Date
  lines: ReadonlyMap<string, Line>
  /** What goods cost that were to come back from then on: claims and exchanges pay with them for what they add. */
  returned: bigint
  /** What the shop owed the shopper just before. */
  credit: bigint
}

/** A payment of an order, from when it was begun. */
export type Payer = { id: string; since: Date }

/** Pieces of a line, with the payment that paid for them. */
export type Pieces = Line & { line: string; payer: string }

/** Of pieces that the shopper is asked for and no payment has paid for yet; of what replaces other goods and costs nothing. */
export const NOT_YET = "not yet"
export const FREE = "free"

/** Who paid for which pieces of an order, the earlier first; and what the goods cost that each payment paid for. */
export type PaidPieces = { pieces: readonly Pieces[]; paid: ReadonlyMap<string, bigint> }

type Added = Line & { line: string }

/**
 * Who paid for an order's goods. A payment paid for what the order had when it was begun and no earlier one had paid for. What
 * takes the place of removed goods, or is bought with money that the shop owed, belongs to who paid before; what replaces
 * returned goods and costs no more than they did belongs to no payment.
 * @param versions oldest first
 */
export const piecesByPayer = (
  versions: readonly OrderVersion[],
  payers: readonly Payer[]
): PaidPieces => {
  let pieces: Pieces[] = []
  const paid = new Map<string, bigint>()
  for (const [at, version] of versions.entries()) {
    pieces = afterChange(pieces, version, [...paid.keys()].at(-1))
    for (const { id } of payersOfVersion(versions, payers, at)) {
      paid.set(id, valueOf(pieces.filter(({ payer }) => payer === NOT_YET)))
      pieces = pieces.map((each) => (each.payer === NOT_YET ? { ...each, payer: id } : each))
    }
  }
  return { pieces, paid }
}

export const valueOf = (pieces: readonly Pick<Line, "value">[]): bigint =>
  pieces.reduce((sum, { value }) => sum + value, 0n)

/** Payments that were begun while the order was so; a cart's is begun before there is an order. */
const payersOfVersion = (
  versions: readonly OrderVersion[],
  payers: readonly Payer[],
  at: number
): Payer[] => {
  const since = at === 0 ? undefined : versions[at]?.since
  const until = versions[at + 1]?.since
  return payers
    .filter((each) => since === undefined || each.since >= since)
    .filter((each) => until === undefined || each.since < until)
    .sort((a, b) => a.since.getTime() - b.since.getTime())
}

/** What an order has after a change. @param newest the payment that paid last, before it */
const afterChange = (
  before: readonly Pieces[],
  { lines, returned, credit }: OrderVersion,
  newest: string | undefined
): Pieces[] => {
  const { kept, removed } = withoutRemoved(before, lines)
  const added = addedTo(kept, lines)
  const value = valueOf(added)
  if (returned > 0n) {
    const payer = value > returned ? NOT_YET : FREE
    return [...kept, ...added.map((each) => ({ ...each, payer }))]
  }
  const last = newest === undefined ? [] : [{ payer: newest, value: 1n }]
  const asked = value - valueOf(removed) - credit
  return [
    ...kept,
    ...added.flatMap((each) =>
      divided(each, removed.length > 0 ? removed : last, { asked, of: value })
    ),
  ]
}

/** Of each line, the newest pieces are removed first. */
const withoutRemoved = (
  before: readonly Pieces[],
  lines: ReadonlyMap<string, Line>
): { kept: Pieces[]; removed: Pieces[] } => {
  const left = new Map([...lines].map(([line, { quantity }]) => [line, quantity]))
  const kept: Pieces[] = []
  const removed: Pieces[] = []
  for (const each of before) {
    const { taken, rest } = split(each, left.get(each.line) ?? 0n)
    left.set(each.line, (left.get(each.line) ?? 0n) - taken.quantity)
    kept.push(...(taken.quantity > 0n ? [taken] : []))
    removed.push(...(rest.quantity > 0n ? [rest] : []))
  }
  return { kept, removed }
}

/** So many of some pieces, and the others. */
export const split = <Some extends Line>(
  pieces: Some,
  quantity: bigint
): { taken: Some; rest: Some } => {
  const isAll = quantity >= pieces.quantity
  const value = isAll ? pieces.value : (pieces.value * quantity) / pieces.quantity
  const taken = isAll ? pieces.quantity : quantity
  return {
    taken: { ...pieces, quantity: taken, value },
    rest: { ...pieces, quantity: pieces.quantity - taken, value: pieces.value - value },
  }
}

const addedTo = (kept: readonly Pieces[], lines: ReadonlyMap<string, Line>): Added[] =>
  [...lines].flatMap(([line, all]) => {
    const had = kept
      .filter((each) => each.line === line)
      .reduce((sum, { quantity }) => sum + quantity, 0n)
    return all.quantity > had ? [{ line, ...split(all, all.quantity - had).taken }] : []
  })

/** What is asked for is paid later; the rest is of those who paid before, by what they had paid for what was removed. */
const divided = (
  added: Added,
  before: readonly Pick<Pieces, "payer" | "value">[],
  { asked, of }: { asked: bigint; of: bigint }
): Pieces[] => {
  if (before.length === 0) {
    return [{ ...added, payer: NOT_YET }]
  }
  const later = asked > 0n ? (added.quantity * asked) / of : 0n
  const earlier = added.quantity - later
  const all = valueOf(before)
  const pieces: Pieces[] = []
  let rest = added
  for (const [at, { payer, value }] of before.entries()) {
    const isLast = at === before.length - 1
    const own = isLast ? rest.quantity - later : all > 0n ? (earlier * value) / all : 0n
    const parts = split(rest, own)
    pieces.push({ ...parts.taken, payer })
    rest = parts.rest
  }
  return [...pieces, { ...rest, payer: NOT_YET }].filter(({ quantity }) => quantity > 0n)
}
