import { readCursor, writeCursor, type Place } from "../lists/cursor"
import { mergePages, toPage } from "../lists/pages"

const at = (second: number): string => `2026-11-28T00:00:${String(second).padStart(2, "0")}.000001Z`
const row = (second: number) => ({ id: `row_${second}`, place_at: at(second) })
const older = (second: number): Place => ({ at: at(second), id: `row_${second}`, towards: "older" })
const newer = (second: number): Place => ({ ...older(second), towards: "newer" })
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

describe("a cursor", () => {
  it("is read as it was written", () => {
    for (const place of [older(1), newer(59)]) {
      expect(readCursor(writeCursor(place))).toEqual(place)
    }
  })

  it.each(["", "x", "b3wx"])("that was not written here is none: %j", (text) =>
    expect(readCursor(text)).toBeUndefined()
  )

  it.each(["2026-13-28", "2026-02-31", "2026-11-31", "0000-01-01", "0000-00-00"])(
    "with a day that PostgreSQL does not have is none: %s",
    (day) => {
      const cursor = Buffer.from(`o|${day}T00:00:00.000001Z|a`).toString("base64url")
      expect(readCursor(cursor)).toBeUndefined()
    }
  )

  it("holds nothing but a time and an id", () => {
    const sly = Buffer.from(`o|${at(1)}|a' or 1=1`).toString("base64url")
    expect(readCursor(sly)).toBeUndefined()
  })
})

describe("a page", () => {
  it("of all rows leads nowhere", () => {
    expect(toPage([row(2), row(1)], { limit: 2 })).toMatchObject({ older: null, newer: null })
  })

  it("goes on after its last row when there is one more", () => {
    const page = toPage([row(3), row(2), row(1)], { limit: 2 })
    expect([idsOf(page.rows), page.older]).toEqual([["row_3", "row_2"], older(2)])
  })

  it("that was read backwards is turned round, and leads both ways", () => {
    const page = toPage([row(3), row(4), row(5)], { place: newer(2), limit: 2 })
    expect(idsOf(page.rows)).toEqual(["row_4", "row_3"])
    expect([page.newer, page.older]).toEqual([newer(4), older(3)])
  })
})

describe("two lists as one", () => {
  const pageOf = (seconds: number[], limit: number, place?: Place) =>
    toPage(seconds.map(row), { limit, ...(place ? { place } : {}) })

  it("walk all rows of both once, newest first", () => {
    const [one, other] = [
      [9, 7, 6, 2],
      [8, 5, 4, 3, 1],
    ]
    const seen: string[] = []
    let place: Place | undefined
    do {
      const after = (seconds: number[]) =>
        seconds.filter((second) => place === undefined || at(second) < place.at).slice(0, 3)
      const asked = { limit: 2, ...(place ? { place } : {}) }
      const page = mergePages(
        pageOf(after(one ?? []), 2, place),
        pageOf(after(other ?? []), 2, place),
        asked
      )
      seen.push(...idsOf(page.rows))
      place = page.older ?? undefined
    } while (place)
    expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1].map((second) => `row_${second}`))
  })

  it("lead on where one of them does, though the page is just full", () => {
    const page = mergePages(pageOf([3, 2, 1], 2), pageOf([], 2), { limit: 2 })
    expect(page.older).toEqual(older(2))
  })
})
