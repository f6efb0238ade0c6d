/** A zero character, or half of a pair that makes one character: PostgreSQL keeps neither. */
const UNSTORABLE = /\0|\p{Surrogate}/u

/** Whether the database can keep a text as it is. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text)

/** The end of a sentence about a text that can't be kept; what holds it goes before. */
export const NOT_STORABLE =
  "holds a character that can't be kept: a zero character, or half of a surrogate pair. Send it without that."

const LONGEST_NAME = 100

/**
 * What in a request's body the database can't keep. Needs no more stack for a deep body.
 * @returns the field by its path, or nothing when all can be kept
 */
export const findUnstorable = (body: unknown): string | undefined => {
  const left: { value: unknown; path: string }[] = [{ value: body, path: "" }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next
    const name = path.slice(0, LONGEST_NAME) || "The body"
    if (typeof value === "string" && !isStorable(value)) {
      return name
    }
    if (typeof value === "object" && value !== null) {
      const entries: [string, unknown][] = Object.entries(value)
      if (!entries.every(([key]) => isStorable(key))) {
        return `A name in ${path === "" ? "the body" : name}`
      }
      for (const [key, inner] of entries) {
        left.push({ value: inner, path: path === "" ? key : `${name}.${key}` })
      }
    }
  }
  return undefined
}
