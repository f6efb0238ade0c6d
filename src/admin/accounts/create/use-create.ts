import { toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useCreateAccount, useCreateKeyPair } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { useRefusalText } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { EditForm } from "../edit/edit-form"
import { useRefusals } from "../edit/use-refusals"

/** Creates an account, makes its key pair if wanted, and opens its page. */
export const useCreate = (form: EditForm, wantsKeyPair: boolean, mayLeave: () => void) => {
  const say = useText()
  const navigate = useNavigate()
  const refusal = useRefusalText()
  const account = useCreateAccount()
  const keyPair = useCreateKeyPair()
  const refusing = useRefusals(form)

  const addKeyPair = async (handle: string, revision: number): Promise<void> => {
    try {
      await keyPair.mutateAsync({ handle, revision })
    } catch (error) {
      const reason = refusal(asRequestError(error))
      toast.error(say("create.key_pair_failed", { reason }))
    }
  }
  const create = async (): Promise<void> => {
    refusing.clearMessages()
    const handle = form.values.handle?.trim() ?? ""
    try {
      const { account: created } = await account.mutateAsync({ ...form.edit, handle })
      if (wantsKeyPair && created.private_key === null) {
        await addKeyPair(created.handle, created.revision)
      }
      toast.success(say("create.created"))
      mayLeave()
      void navigate(`/settings/alipay/${created.handle}`, { replace: true })
    } catch (error) {
      refusing.refuse(error)
    }
  }
  return { create, isCreating: account.isPending || keyPair.isPending, ...refusing }
}
