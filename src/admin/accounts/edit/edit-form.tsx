import { createContext, useContext, useMemo, useState, type ReactNode } from "react"
import type { AdminAlipayAccountFields } from "../../../types/http"
import { toEdit, type DraftValues } from "./draft"
import { NEW_ACCOUNT, type EditedAccount } from "./edited-account"
import type { FormField } from "./form-fields"

/** What an admin has entered of an account and not saved yet. */
export type EditForm = {
  account: EditedAccount
  /** The account does not exist yet. */
  isNew: boolean
  values: DraftValues
  /** What is different from what is saved, as the server takes it. */
  edit: AdminAlipayAccountFields
  isDirty: boolean
  errors: Partial<Record<FormField, string>>
  set: <Name extends FormField>(name: Name, value: DraftValues[Name]) => void
  /** Forgets what was entered for a field. */
  keep: (name: FormField) => void
  setErrors: (errors: Partial<Record<FormField, string>>) => void
}

const EditFormContext = createContext<EditForm | undefined>(undefined)

/** The form that a field belongs to. */
export const useEditForm = (): EditForm => {
  const form = useContext(EditFormContext)
  if (form === undefined) {
    throw new Error("A field stands outside of a form.")
  }
  return form
}

type Entered = Pick<EditForm, "values" | "errors">

const without = <Values extends object>(values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== name)) as Values

/** Keeps what is entered for an account, or for `NEW_ACCOUNT`, until it is saved. */
export const useNewEditForm = (account: EditedAccount, initial?: DraftValues): EditForm => {
  const [{ values, errors }, setEntered] = useState<Entered>({ values: initial ?? {}, errors: {} })
  return useMemo(() => {
    const edit = toEdit(values, account)
    return {
      account,
      isNew: account === NEW_ACCOUNT,
      values,
      edit,
      isDirty: Object.keys(edit).length > 0,
      errors,
      set: (name, value) =>
        setEntered((before) => ({
          values: { ...before.values, [name]: value },
          errors: without(before.errors, name),
        })),
      keep: (name) =>
        setEntered((before) => ({
          values: without(before.values, name),
          errors: without(before.errors, name),
        })),
      setErrors: (next) => setEntered((before) => ({ ...before, errors: next })),
    }
  }, [account, values, errors])
}

export const EditFormProvider = ({ form, children }: { form: EditForm; children: ReactNode }) => (
  <EditFormContext.Provider value={form}>{children}</EditFormContext.Provider>
)
