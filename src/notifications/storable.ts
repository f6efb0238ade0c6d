import { storableText } from "../gateway"

/** Levels of lists and objects that are kept; no message of the gateway has a third of it. */
const DEEPEST = 32

/** Longer than any id of the gateway, and short enough for an index. */
const LONGEST_ID = 256

/** @returns the id as it came, or nothing when it can't be one */
export const storableId = (id: unknown): string | undefined =>
  typeof id === "string" && id.length <= LONGEST_ID && storableText(id) === id ? id : undefined

/** Says how a text of one field is kept. */
type KeepText = (text: string, field: string | undefined) => string

/** JSON as the database can hold it, whatever was sent: every text through `keep`, nothing nested without end. */
export const storableJson = (
  value: unknown,
  keep: KeepText,
  at: { field?: string | undefined; depth: number } = { depth: 0 }
): unknown => {
  if (typeof value === "string") {
    return storableText(keep(value, at.field))
  }
  if (typeof value !== "object" || value === null) {
    return value
  }
  const depth = at.depth + 1
  if (depth > DEEPEST) {
    return "nested too deeply to be kept"
  }
  return Array.isArray(value)
    ? value.map((each) => storableJson(each, keep, { depth }))
    : Object.fromEntries(
        Object.entries(value).map(([field, inner]) => [
          storableText(field),
          storableJson(inner, keep, { field, depth }),
        ])
      )
}
