import { FIELD_NAMES, type FieldName } from "../fields"

/** A field of a form; only a new account's handle can be entered. */
export type FormField = FieldName | "handle"

/** In the order in which they stand on the page. */
export const FORM_FIELDS: readonly FormField[] = ["handle", ...FIELD_NAMES]
