import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useUpdateAccount } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { useRefusalText } from "../../components/states"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AdminAlipayConflictResponse, AdminAlipayUpdateAccount } from "../../../types/http"
import type { EditForm } from "./edit-form"
import { controlId, focusField } from "./field-control"
import { fieldOf, FIELD_TEXTS, type FieldName } from "../field-texts"

type FieldErrors = { field: string; message: string }[]

/** Errors of fields that this page has, and the rest as sentences. */
const sortErrors = (errors: FieldErrors) => {
  const known: Partial<Record<FieldName, string>> = {}
  const others: string[] = []
  for (const { field, message } of errors) {
    const name = fieldOf(field)
    if (name === undefined) {
      others.push(message)
    } else {
      known[name] = known[name] === undefined ? message : `${known[name]} ${message}`
    }
  }
  return { known, others }
}

/** The first field with an error in the order in which they stand on the page. */
const firstOf = (known: Partial<Record<FieldName, string>>): FieldName | undefined =>
  (Object.keys(FIELD_TEXTS) as FieldName[])
    .filter((name) => known[name] !== undefined)
    .find((name) => document.getElementById(controlId(name)) !== null)

export type Saving = {
  /** Saves what is entered, over the revision given or the one that was edited. */
  save: (revision?: number) => Promise<boolean>
  /** Shows a refusal of the form's values wherever it belongs. */
  refuse: (error: unknown) => void
  isSaving: boolean
  conflict: AdminAlipayConflictResponse | undefined
  clearConflict: () => void
  /** Refusals that belong to no field of this form. */
  messages: string[]
}

/** Saves a form; errors go to their fields, and a save of somebody else's meanwhile is kept to be shown. */
export const useSave = (form: EditForm, savedText: TextKey): Saving => {
  const say = useText()
  const refusal = useRefusalText()
  const update = useUpdateAccount(form.account.handle)
  const [conflict, setConflict] = useState<AdminAlipayConflictResponse>()
  const [messages, setMessages] = useState<string[]>([])

  const refuse = (thrown: unknown): void => {
    const error = asRequestError(thrown)
    const { known, others } = sortErrors(error.fieldErrors)
    form.setErrors(known)
    setConflict(error.conflict)
    const isExplained = error.fieldErrors.length > 0 || error.conflict !== undefined
    setMessages(isExplained ? others : [refusal(error)])
    const first = firstOf(known)
    if (first !== undefined) {
      focusField(first)
    }
  }

  const save = async (revision = form.account.revision): Promise<boolean> => {
    setMessages([])
    const body: AdminAlipayUpdateAccount = { ...form.edit, revision }
    try {
      await update.mutateAsync(body)
      toast.success(say(savedText))
      return true
    } catch (error) {
      refuse(error)
      return false
    }
  }

  const clearConflict = (): void => setConflict(undefined)
  return { save, refuse, isSaving: update.isPending, conflict, clearConflict, messages }
}
