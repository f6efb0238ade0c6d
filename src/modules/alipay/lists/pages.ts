import type { Place } from "./cursor"

/** A row with its place in its list. */
export type Placed<Row> = Row & { place_at: string }

/** A page of a list, newest first. */
export type Page<Row> = {
  rows: Row[]
  /** Where the rows go on that are older; null at the end. */
  older: Place | null
  /** Where the rows go on that are newer; null at the start. */
  newer: Place | null
}

export type PageAsked = {
  /** Nothing: the newest rows. */
  place?: Place | undefined
  /** Rows at most. */
  limit: number
}

type Ordered = { id: string; place_at: string }

const placeOf = ({ id, place_at }: Ordered, towards: Place["towards"]): Place => ({
  at: place_at,
  id,
  towards,
})

/**
 * Makes a page of what was read in the direction of the place.
 * @param found one row more than the limit says that there are further ones
 */
export const toPage = <Row extends Ordered>(
  found: readonly Row[],
  { place, limit }: PageAsked
): Page<Row> => {
  const kept = found.slice(0, limit)
  const isNewer = place?.towards === "newer"
  const rows = isNewer ? kept.reverse() : kept
  const more = found.length > limit
  const [first, last] = [rows[0], rows.at(-1)]
  const hasNewer = isNewer ? more : place !== undefined
  const hasOlder = isNewer || more
  return {
    rows,
    newer: first !== undefined && hasNewer ? placeOf(first, "newer") : null,
    older: last !== undefined && hasOlder ? placeOf(last, "older") : null,
  }
}

/** Both lists as one, newest first. Each was asked for the same page. */
export const mergePages = <One extends Ordered, Other extends Ordered>(
  one: Page<One>,
  other: Page<Other>,
  { place, limit }: PageAsked
): Page<One | Other> => {
  const isNewer = place?.towards === "newer"
  const after = (a: Ordered, b: Ordered): number =>
    a.place_at === b.place_at ? (a.id < b.id ? 1 : -1) : a.place_at < b.place_at ? 1 : -1
  const sorted = [...one.rows, ...other.rows].sort(after)
  const found = isNewer ? sorted.reverse() : sorted
  const further = isNewer ? one.newer !== null || other.newer !== null : (one.older ?? other.older)
  const page = toPage(found, { place, limit })
  if (found.length > limit || !further) {
    return page
  }
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return isNewer
    ? { ...page, newer: first === undefined ? null : placeOf(first, "newer") }
    : { ...page, older: last === undefined ? null : placeOf(last, "older") }
}
