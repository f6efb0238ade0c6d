/** Milliseconds. */
export const SECOND = 1_000
/** Milliseconds. */
export const MINUTE = 60 * SECOND
/** Milliseconds. */
export const HOUR = 60 * MINUTE
/** Milliseconds. */
export const DAY = 24 * HOUR

/** A column's time: a date, the text that a query makes of it, or nothing. A Date is taken as it is: its own text has no milliseconds. */
export const dateOf = (at: unknown): Date | null =>
  at == null ? null : at instanceof Date ? at : new Date(String(at))
