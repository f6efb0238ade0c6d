const cursor = (text: string): string => `cursor=${Buffer.from(text).toString("base64url")}`

/** Questions for days that no calendar, or not PostgreSQL's, has. */
export const NO_DATES: readonly string[] = [
  "-271821-04-20",
  "+275760-09-13",
  "0000-01-01",
  "2026-02-31",
  "2026-02-30T00:00:00+08:00",
].flatMap((date) =>
  ["created_from", "created_to"].map((field) => `${field}=${encodeURIComponent(date)}`)
)

/** Cursors in the right form that no answer has held. */
export const NO_CURSORS: readonly string[] = [
  cursor("o|2026-02-31T00:00:00.000000Z|x"),
  cursor("n|0000-01-01T00:00:00.000000Z|x"),
  cursor("o|0000-00-00T00:00:00.000000Z|x"),
  cursor("o|9999-12-31T24:00:00.000000Z|x"),
  cursor("n|9999-12-31T23:59:60.000000Z|x"),
]

/** The field that a question asks with. */
export const fieldOf = (query: string): string => query.split("=")[0] ?? ""
