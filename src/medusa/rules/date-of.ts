/** A column's time: a date, the text that a query makes of it, or nothing. */
export const dateOf = (at: unknown): Date | null =>
  at == null ? null : at instanceof Date ? at : new Date(String(at))
