import { Button, Input, Prompt, toast } from "@medusajs/ui"
import { useState } from "react"
import { useCreateKeyPair, useReloadAccount } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { Field } from "../../components/field"
import { useRefusalText } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"

type MakeKeyPairProps = { account: AdminAlipayAccount; isPossible: boolean }

/** Lets the server make a key pair: at once for an account without one, after a question otherwise. */
export const MakeKeyPair = ({ account, isPossible }: MakeKeyPairProps) => {
  const say = useText()
  const [isAsking, setAsking] = useState(false)
  const { make, isMaking } = useMakeKeyPair(account)
  const hasKey = account.private_key !== null
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        disabled={!isPossible}
        isLoading={isMaking}
        onClick={() => (hasKey ? setAsking(true) : void make(""))}
      >
        {say(hasKey ? "keys.make_new" : "keys.make")}
      </Button>
      {isAsking ? (
        <NewKeyPairPrompt
          account={account}
          isMaking={isMaking}
          onClose={() => setAsking(false)}
          onMake={async (version) => ((await make(version)) ? setAsking(false) : undefined)}
        />
      ) : null}
    </>
  )
}

const useMakeKeyPair = ({ handle, revision }: AdminAlipayAccount) => {
  const say = useText()
  const refusal = useRefusalText()
  const create = useCreateKeyPair()
  const reload = useReloadAccount(handle)
  const make = async (version: string): Promise<boolean> => {
    const keyVersion = version.trim()
    try {
      await create.mutateAsync({
        handle,
        revision,
        ...(keyVersion === "" ? {} : { key_version: keyVersion }),
      })
      toast.success(say("keys.made"))
      return true
    } catch (thrown) {
      const error = asRequestError(thrown)
      reload(error)
      toast.error(error.conflict ? say("keys.changed_meanwhile") : refusal(error))
      return false
    }
  }
  return { make, isMaking: create.isPending }
}

type NewKeyPairPromptProps = {
  account: AdminAlipayAccount
  isMaking: boolean
  onClose: () => void
  onMake: (version: string) => Promise<void>
}

const NewKeyPairPrompt = ({ account, isMaking, onClose, onMake }: NewKeyPairPromptProps) => {
  const say = useText()
  const [version, setVersion] = useState("")
  return (
    <Prompt open variant="confirmation" onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{say("keys.make_new_title")}</Prompt.Title>
          <Prompt.Description>
            {say("keys.make_new_hint")}
            {account.next_private_key === null ? "" : ` ${say("keys.replaces_waiting")}`}
          </Prompt.Description>
        </Prompt.Header>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void onMake(version)
          }}
        >
          <div className="mt-4 border-y p-6">
            <Field
              id="alipay-new-key-version"
              label={say("keys.new_version")}
              hint={say("keys.new_version_hint", {
                version: account.settings.key_version.value,
              })}
              isOptional
            >
              {(control) => (
                <Input
                  {...control}
                  value={version}
                  autoComplete="off"
                  onChange={(event) => setVersion(event.target.value)}
                />
              )}
            </Field>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{say("action.cancel")}</Prompt.Cancel>
            <Button type="submit" size="small" isLoading={isMaking}>
              {say("keys.make_new")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
