import { useState } from "react"
import { asRequestError } from "../../api/request-error"
import { useSaid, type Said } from "../../i18n/use-said"
import { useRefusalText } from "../../components/states"
import type { AdminAlipayConflictResponse, AlipayFieldError } from "../../../types/http"
import { fieldOf } from "../fields"
import type { EditForm } from "./edit-form"
import { controlId, focusField } from "./field-control"
import { FORM_FIELDS, type FormField } from "./form-fields"

type FieldErrors = AlipayFieldError[]
type Known = Partial<Record<FormField, string>>

const formField = (name: string, form: EditForm): FormField | undefined =>
  form.isNew && name === "handle" ? "handle" : fieldOf(name)

/** Errors of fields that the forms have, and the rest as sentences. */
const sortErrors = (errors: FieldErrors, form: EditForm, inWords: (said: Said) => string) => {
  const known: Known = {}
  const others: string[] = []
  for (const error of errors) {
    const { field } = error
    const message = inWords(error)
    const name = formField(field, form)
    if (name === undefined) {
      others.push(message)
    } else {
      known[name] = known[name] === undefined ? message : `${known[name]} ${message}`
    }
  }
  return { known, others }
}

/** The first field with an error in the order in which they stand on the page. */
const firstOf = (known: Known): FormField | undefined =>
  FORM_FIELDS.filter((name) => known[name] !== undefined).find(
    (name) => document.getElementById(controlId(name)) !== null
  )

export type Refusing = {
  /** Shows a refusal of the form's values at the fields it is about. */
  refuse: (error: unknown) => void
  conflict: AdminAlipayConflictResponse | undefined
  /** Refusals that belong to no field of this form. */
  messages: string[]
  clearMessages: () => void
}

/** Puts what the server refuses where the admin can correct it. */
export const useRefusals = (form: EditForm): Refusing => {
  const refusal = useRefusalText()
  const said = useSaid()
  const [conflict, setConflict] = useState<AdminAlipayConflictResponse>()
  const [messages, setMessages] = useState<string[]>([])
  const refuse = (thrown: unknown): void => {
    const error = asRequestError(thrown)
    const { known, others } = sortErrors(error.fieldErrors, form, said)
    const first = firstOf(known)
    form.setErrors(known)
    setConflict(error.conflict)
    const isExplained = first !== undefined || others.length > 0 || error.conflict !== undefined
    setMessages(isExplained ? others : [refusal(error)])
    if (first !== undefined) {
      focusField(first)
    }
  }
  return { refuse, conflict, messages, clearMessages: () => setMessages([]) }
}
