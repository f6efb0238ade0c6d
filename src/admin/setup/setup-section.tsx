import { Button, Select, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { Link } from "react-router-dom"
import { useSetup } from "../api/setup"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipaySetupAccount, AdminAlipaySetupResponse } from "../../types/http"
import { useDismissed } from "./dismissed"
import { Rehearsal } from "./rehearsal"
import { SetupStep } from "./setup-step"

/** What is left to do before shoppers pay for real; folded once it is done, and gone when an admin of a live store says so. */
export const SetupSection = () => {
  const [chosen, choose] = useState<string>()
  const [dismissed, dismiss] = useDismissed()
  const all = useSetup(undefined).data
  const accounts = (all?.accounts ?? []).filter(({ handle }) => !dismissed.includes(handle))
  const handle = (accounts.find((each) => each.handle === chosen) ?? accounts[0])?.handle
  // What is done for an account that is shown may put another one further from done.
  useEffect(() => choose(handle), [handle])
  const { data } = useSetup(handle === all?.setup?.handle ? undefined : handle)
  // Nothing where a role may not see accounts, and until there is an answer.
  if (all === undefined || data === undefined) {
    return null
  }
  if (all.setup === null) {
    return <NoAccount />
  }
  // Until the next account's steps are there, those of one that was put away are not shown again.
  return data.setup === null ||
    !accounts.some((each) => each.handle === data.setup?.handle) ? null : (
    <Steps
      key={data.setup.handle}
      setup={data.setup}
      accounts={accounts}
      onChoose={choose}
      // No other page tells a store that sells nothing yet what is left to do.
      onDismiss={all.accounts.some(({ environment }) => environment === "live") ? dismiss : null}
    />
  )
}

const NoAccount = () => {
  const say = useText()
  return (
    <Section
      title={say("setup.title")}
      actions={
        <Button asChild size="small" variant="secondary">
          <Link to="/settings/alipay">{say("setup.settings")}</Link>
        </Button>
      }
    >
      <Block>
        <Text size="small">{say("setup.none")}</Text>
      </Block>
    </Section>
  )
}

type StepsProps = {
  setup: NonNullable<AdminAlipaySetupResponse["setup"]>
  accounts: readonly AdminAlipaySetupAccount[]
  onChoose: (handle: string) => void
  onDismiss: ((handle: string) => void) | null
}

const Steps = ({ setup, accounts, onChoose, onDismiss }: StepsProps) => {
  const say = useText()
  const { handle, done, total, steps } = setup
  const isDone = done === total
  const [isOpen, setOpen] = useState(!isDone)
  return (
    <Section
      title={say("setup.title")}
      description={<span role="status">{say("setup.progress", { done, total })}</span>}
      actions={
        <>
          {accounts.length < 2 ? null : (
            <AccountChoice accounts={accounts} handle={handle} onChoose={onChoose} />
          )}
          {onDismiss === null ? null : (
            <Button size="small" variant="transparent" onClick={() => onDismiss(handle)}>
              {say("setup.dismiss")}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? "setup.fold" : "setup.show")}
          </Button>
        </>
      }
    >
      {isOpen ? (
        <>
          <ol className="divide-y" data-testid="alipay-setup">
            {steps.map((step) => (
              <SetupStep key={step.id} step={step} handle={handle} />
            ))}
          </ol>
          {setup.environment === "sandbox" ? <Rehearsal handle={handle} /> : null}
        </>
      ) : null}
    </Section>
  )
}

type AccountChoiceProps = Pick<StepsProps, "accounts" | "onChoose"> & { handle: string }

const AccountChoice = ({ accounts, handle, onChoose }: AccountChoiceProps) => {
  const say = useText()
  return (
    <div className="w-40">
      <Select size="small" value={handle} onValueChange={onChoose}>
        <Select.Trigger aria-label={say("setup.account")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {accounts.map(({ handle: each, label }) => (
            <Select.Item key={each} value={each}>
              {label ?? each}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
