/**
 * What a shop has written into metadata, where text is meant. A JSON number counts only as long as it is exact: the last
 * digits of a longer one, and the zeros of a decimal one, were lost before it came here.
 * @returns nothing where nothing was said; null where it can't be told what was
 */
export const saidText = (value: unknown): string | null | undefined => {
  if (value == null) {
    return undefined
  }
  if (typeof value === "number") {
    return Number.isSafeInteger(value) && value >= 0 ? String(value) : null
  }
  return typeof value === "string" ? value.trim() || undefined : null
}
