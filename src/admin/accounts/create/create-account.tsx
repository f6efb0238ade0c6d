import { Button, Drawer, Heading, InlineTip } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccountsResponse } from "../../../types/http"
import { CreateFields, EMPTY_ACCOUNT, type NewAccount } from "./create-fields"
import { useCreate } from "./use-create"

type CreateAccountProps = AdminAlipayAccountsResponse & { onClose: () => void }

/** Saves a new account, with a key pair if wanted, and goes on to its page. */
export const CreateAccount = ({ accounts, sealing, onClose }: CreateAccountProps) => {
  const say = useText()
  const unsaved = accounts.filter(({ saved }) => !saved).map(({ handle }) => handle)
  const [values, setValues] = useState<NewAccount>({
    ...EMPTY_ACCOUNT,
    handle: accounts.find(({ saved, ready }) => !saved && !ready)?.handle ?? "",
    wantsKeyPair: sealing.available,
  })
  const { create, isCreating, errors, message } = useCreate()
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void create(values)
  }
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{say("create.title")}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say("create.description")}
          </Drawer.Description>
        </Drawer.Header>
        <form onSubmit={onSubmit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
            {message === undefined ? null : (
              <InlineTip role="alert" variant="error" label={say("edit.not_saved")}>
                {message}
              </InlineTip>
            )}
            <CreateFields
              values={values}
              errors={errors}
              unsaved={unsaved}
              canSeal={sealing.available}
              onChange={(part) => setValues((before) => ({ ...before, ...part }))}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {say("action.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isCreating}>
              {say("create.submit")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
