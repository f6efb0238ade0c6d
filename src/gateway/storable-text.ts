const REPLACEMENT = "\ufffd"

/** A text as PostgreSQL can hold it: without the zero character and half of a character. */
export const storableText = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, REPLACEMENT).replaceAll("\0", REPLACEMENT)
