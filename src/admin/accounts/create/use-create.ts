import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useCreateAccount, useCreateKeyPair } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { useRefusalText } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayCreateAccount } from "../../../types/http"
import { createControlId, type CreateErrors, type NewAccount } from "./create-fields"

const TEXTS = ["label", "environment", "region", "client_id"] as const

/** What was left empty is left out. */
const bodyOf = (values: NewAccount): AdminAlipayCreateAccount => ({
  handle: values.handle.trim(),
  ...(Object.fromEntries(
    TEXTS.map((name) => [name, values[name]] as const).filter(([, value]) => value.trim() !== "")
  ) as Partial<Pick<AdminAlipayCreateAccount, (typeof TEXTS)[number]>>),
})

const errorsByField = (errors: { field: string; message: string }[]): CreateErrors =>
  Object.fromEntries(errors.map(({ field, message }) => [field, message]))

/** Creates an account, makes its key pair if wanted, and opens its page. */
export const useCreate = () => {
  const say = useText()
  const navigate = useNavigate()
  const refusal = useRefusalText()
  const account = useCreateAccount()
  const keyPair = useCreateKeyPair()
  const [errors, setErrors] = useState<CreateErrors>({})
  const [message, setMessage] = useState<string>()

  const addKeyPair = async (handle: string, revision: number): Promise<void> => {
    try {
      await keyPair.mutateAsync({ handle, revision })
    } catch (error) {
      const reason = refusal(asRequestError(error))
      toast.error(say("create.key_pair_failed", { reason }))
    }
  }
  const refuse = (thrown: unknown): void => {
    const error = asRequestError(thrown)
    const byField = errorsByField(error.fieldErrors)
    setErrors(byField)
    const isShown = Object.keys(byField).some((field) =>
      document.getElementById(createControlId(field))
    )
    setMessage(isShown ? undefined : refusal(error))
    document.getElementById(createControlId(Object.keys(byField)[0] ?? ""))?.focus()
  }
  const create = async (values: NewAccount): Promise<void> => {
    setMessage(undefined)
    try {
      const { account: created } = await account.mutateAsync(bodyOf(values))
      if (values.wantsKeyPair && created.private_key === null) {
        await addKeyPair(created.handle, created.revision)
      }
      toast.success(say("create.created"))
      void navigate(`/settings/alipay/${created.handle}`)
    } catch (error) {
      refuse(error)
    }
  }
  return { create, isCreating: account.isPending || keyPair.isPending, errors, message }
}
