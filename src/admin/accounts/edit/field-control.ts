import type { FieldName } from "../field-texts"

/** The id of the control that edits a field. */
export const controlId = (name: FieldName): string => `alipay-${name}`

/** Moves the focus to a field's control, if it is on the page. */
export const focusField = (name: FieldName): void => {
  document.getElementById(controlId(name))?.focus()
}
