import { createContext, useContext, useMemo, useState, type ReactNode } from "react"
import type { AdminAlipayAccount, AdminAlipayAccountFields } from "../../../types/http"
import { toEdit, type DraftValues } from "./draft"
import type { FieldName } from "../field-texts"

/** What an admin has entered of an account and not saved yet. */
export type EditForm = {
  account: AdminAlipayAccount
  values: DraftValues
  /** What is different from what is saved, as the server takes it. */
  edit: AdminAlipayAccountFields
  isDirty: boolean
  errors: Partial<Record<FieldName, string>>
  set: <Name extends FieldName>(name: Name, value: DraftValues[Name]) => void
  /** Forgets what was entered for a field. */
  keep: (name: FieldName) => void
  setErrors: (errors: Partial<Record<FieldName, string>>) => void
  /** Forgets all that was entered. */
  reset: () => void
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
const NOTHING: Entered = { values: {}, errors: {} }

const without = <Values extends object>(values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([each]) => each !== name)) as Values

/** Keeps what is entered for an account until it is saved. */
export const useNewEditForm = (account: AdminAlipayAccount): EditForm => {
  const [{ values, errors }, setEntered] = useState(NOTHING)
  return useMemo(() => {
    const edit = toEdit(values, account)
    return {
      account,
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
      reset: () => setEntered(NOTHING),
    }
  }, [account, values, errors])
}

export const EditFormProvider = ({ form, children }: { form: EditForm; children: ReactNode }) => (
  <EditFormContext.Provider value={form}>{children}</EditFormContext.Provider>
)
