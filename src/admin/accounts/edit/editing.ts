import type { EditableSection, FieldName } from "../field-texts"

/** What is being edited, and the field that is to be mended there. */
export type Editing = { section: EditableSection; focusOn?: FieldName | undefined }
export type OpenEditor = (section: EditableSection, focusOn?: FieldName) => void
