import type { FormField } from "./form-fields"

/** The id of the control that edits a field. */
export const controlId = (name: FormField): string => `alipay-${name}`

/** Moves the focus to a field's control, if it is on the page. */
export const focusField = (name: FormField): void => {
  document.getElementById(controlId(name))?.focus()
}
