import { Button, Checkbox, InlineTip, Input, Label, Prompt, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { useDeleteAccount, type DeleteChoice } from "../../api/accounts"
import { Refused } from "../../components/refused"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AdminAlipayInUseResponse } from "../../../types/http"

type DeleteAccountProps = { account: AdminAlipayAccount; onClose: () => void }

/** Deletes an account and goes back to the list; a refusal is left to be shown. */
const useDelete = (handle: string, onClose: () => void) => {
  const say = useText()
  const navigate = useNavigate()
  const { mutateAsync, error, isPending } = useDeleteAccount(handle)
  const remove = async (choice: DeleteChoice): Promise<void> => {
    try {
      await mutateAsync(choice)
    } catch {
      return
    }
    toast.success(say("delete.deleted"))
    onClose()
    void navigate("/settings/alipay")
  }
  return { remove, error, isPending }
}

/** Asks for the handle, deletes, and says why if that is refused. */
export const DeleteAccount = ({ account, onClose }: DeleteAccountProps) => {
  const say = useText()
  const { handle, registered } = account
  const { remove, error, isPending } = useDelete(handle, onClose)
  const [typed, setTyped] = useState("")
  const [purges, setPurges] = useState(false)
  const [left, setLeft] = useState<Left>({ wallets: false, disputes: false })
  const needed = neededOf(purges ? error?.inUse : undefined)
  const isSure = typed === handle
  return (
    <Prompt open variant="danger" onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{say("delete.title")}</Prompt.Title>
          <Prompt.Description>
            {say(registered ? "delete.description" : "delete.description_unregistered")}
          </Prompt.Description>
        </Prompt.Header>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void (isSure ? remove(choiceOf(purges, needed, left)) : undefined)
          }}
        >
          <div className="mt-4 flex flex-col gap-3 border-y p-6">
            <DeleteRefusal account={account} error={error} />
            <Choice name="purge" checked={purges} onChange={setPurges} />
            <LeftBehind needed={needed} left={left} onChange={setLeft} />
            <Label htmlFor="alipay-delete" size="small" weight="plus">
              {say("delete.confirm", { handle })}
            </Label>
            <Input
              id="alipay-delete"
              autoFocus
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{say("action.cancel")}</Prompt.Cancel>
            <Button
              type="submit"
              size="small"
              variant="danger"
              disabled={!isSure}
              isLoading={isPending}
            >
              {say("action.delete")}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

/** What the keys are needed for, and what an admin leaves behind all the same. */
type Left = { wallets: boolean; disputes: boolean }

const neededOf = (inUse: AdminAlipayInUseResponse | undefined): Left => ({
  wallets: (inUse?.linked_wallets ?? 0) > 0,
  disputes: (inUse?.open_disputes ?? 0) > 0,
})

const choiceOf = (purges: boolean, needed: Left, left: Left): DeleteChoice => ({
  purgeFormerKeys: purges,
  leaveLinkedWallets: needed.wallets && left.wallets,
  leaveOpenDisputes: needed.disputes && left.disputes,
})

type LeftBehindProps = { needed: Left; left: Left; onChange: (left: Left) => void }

const LeftBehind = ({ needed, left, onChange }: LeftBehindProps) => (
  <>
    {needed.wallets && (
      <Choice
        name="leave_wallets"
        checked={left.wallets}
        onChange={(wallets) => onChange({ ...left, wallets })}
      />
    )}
    {needed.disputes && (
      <Choice
        name="leave_disputes"
        checked={left.disputes}
        onChange={(disputes) => onChange({ ...left, disputes })}
      />
    )}
  </>
)

type ChoiceProps = {
  name: "purge" | "leave_wallets" | "leave_disputes"
  checked: boolean
  onChange: (checked: boolean) => void
}

const Choice = ({ name, checked, onChange }: ChoiceProps) => {
  const say = useText()
  const id = `alipay-delete-${name}`
  return (
    <div className="flex items-start gap-2">
      <Checkbox id={id} checked={checked} onCheckedChange={(now) => onChange(now === true)} />
      <Label htmlFor={id} size="small">
        {say(`delete.${name}`)}
      </Label>
    </div>
  )
}

type DeleteRefusalProps = {
  account: AdminAlipayAccount
  error: ReturnType<typeof useDeleteAccount>["error"]
}

const DeleteRefusal = ({ account, error }: DeleteRefusalProps) => {
  const say = useText()
  const open = error?.inUse?.open_payments ?? account.open_payments
  if (error !== null && error.inUse === undefined) {
    return <Refused error={error} label="delete.refused" />
  }
  if (open === 0) {
    return error?.inUse ? <InUse inUse={error.inUse} /> : null
  }
  return (
    <InlineTip
      role="alert"
      variant={error === null ? "warning" : "error"}
      label={say(error === null ? "account.open_payments" : "delete.refused")}
    >
      {say("delete.open_payments", { count: open })}
    </InlineTip>
  )
}

type InUseProps = { inUse: AdminAlipayInUseResponse }

/** What needs the keys. */
const InUse = ({ inUse }: InUseProps) => (
  <>
    {inUse.linked_wallets > 0 && <LinkedWallets inUse={inUse} />}
    {inUse.open_disputes > 0 && <OpenDisputes inUse={inUse} />}
  </>
)

const OpenDisputes = ({ inUse }: InUseProps) => {
  const say = useText()
  return (
    <InlineTip role="alert" variant="error" label={say("delete.refused")}>
      {say("delete.open_disputes", { count: inUse.open_disputes })}
    </InlineTip>
  )
}

/** Which customers' wallets need the keys. */
const LinkedWallets = ({ inUse }: InUseProps) => {
  const say = useText()
  return (
    <InlineTip role="alert" variant="error" label={say("delete.refused")}>
      {say("delete.linked_wallets", { count: inUse.linked_wallets })}
      <ul>
        {inUse.customer_ids.map((id) => (
          <li key={id}>
            <Link to={`/customers/${id}`} className="text-ui-fg-interactive">
              {say("delete.customer", { id })}
            </Link>
          </li>
        ))}
      </ul>
    </InlineTip>
  )
}
