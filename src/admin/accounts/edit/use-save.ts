import { toast } from "@medusajs/ui"
import { useUpdateAccount } from "../../api/accounts"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AdminAlipayUpdateAccount } from "../../../types/http"
import type { EditForm } from "./edit-form"
import { useRefusals, type Refusing } from "./use-refusals"

export type Saving = Refusing & {
  /** Saves what is entered, over the revision given or the one that was edited. @returns whether it was saved */
  save: (revision?: number) => Promise<boolean>
  isSaving: boolean
}

/** Saves a form; errors go to their fields, and a conflict with another admin's save is kept to be shown. */
export const useSave = (form: EditForm, savedText: TextKey): Saving => {
  const say = useText()
  const update = useUpdateAccount(form.account.handle)
  const refusing = useRefusals(form)
  const save = async (revision = form.account.revision): Promise<boolean> => {
    refusing.clearMessages()
    const body: AdminAlipayUpdateAccount = { ...form.edit, revision }
    try {
      await update.mutateAsync(body)
      toast.success(say(savedText))
      return true
    } catch (error) {
      refusing.refuse(error)
      return false
    }
  }
  return { ...refusing, save, isSaving: update.isPending }
}
