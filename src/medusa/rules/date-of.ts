/** A column's time: a date, the text that a query makes of it, or nothing. A Date is taken as it is: its own text has no milliseconds. */
export const dateOf = (at: unknown): Date | null =>
  at == null ? null : at instanceof Date ? at : new Date(String(at))
