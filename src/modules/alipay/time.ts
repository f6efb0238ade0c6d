/** Milliseconds. */
export const SECOND = 1_000
/** Milliseconds. */
export const MINUTE = 60 * SECOND
/** Milliseconds. */
export const HOUR = 60 * MINUTE
/** Milliseconds. */
export const DAY = 24 * HOUR

const LAST_YEAR = 9_999

/** A Date takes the 31st of February for a day of March. */
const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`)
  return !isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

/** Whether a text of ISO 8601 is a time that PostgreSQL has: on a day of the calendar, of the years 1 to 9999. */
export const isStorableTime = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear()
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0]
  return year >= 1 && year <= LAST_YEAR && (day === undefined || isDay(day))
}

/** A column's time: a date, the text that a query makes of it, or nothing. A Date is taken as it is: its own text has no milliseconds. */
export const dateOf = (at: unknown): Date | null =>
  at == null ? null : at instanceof Date ? at : new Date(String(at))
