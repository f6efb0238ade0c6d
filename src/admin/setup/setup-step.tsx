import { Button, Text, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { useProbe, useTestConnection } from "../api/accounts"
import { asRequestError } from "../api/request-error"
import { StateTag, type TagColor } from "../components/state-tag"
import { useRefusalText } from "../components/states"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipaySetupStep } from "../../types/http"
import { addressOf } from "./places"

const COLORS: Readonly<Record<AdminAlipaySetupStep["state"], TagColor>> = {
  done: "green",
  todo: "grey",
  skipped: "grey",
}

type StepProps = { step: AdminAlipaySetupStep; handle: string }

/** One step: its state, what was found, and the button or link to where it is done. */
export const SetupStep = ({ step, handle }: StepProps) => {
  const say = useText()
  const said = useSaid()
  const { id, state } = step
  const title = say(`setup_step.${id}`)
  const check = state === "todo" ? CHECKS[id] : undefined
  return (
    <li
      className="flex items-center justify-between gap-3 px-6 py-3"
      data-step={id}
      data-state={state}
    >
      <div className="min-w-0">
        <span className="flex flex-wrap items-center gap-2">
          <Text as="span" size="small" weight="plus">
            {title}
          </Text>
          <StateTag color={COLORS[state]}>{say(`setup_state.${state}`)}</StateTag>
        </span>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {said(step)}
        </Text>
      </div>
      <span className="flex shrink-0 flex-col items-end gap-2 sm:flex-row sm:items-center">
        {check?.(handle)}
        <Button asChild size="small" variant={state === "todo" ? "secondary" : "transparent"}>
          <Link to={addressOf(step)} aria-label={`${say("setup.open")}: ${title}`}>
            {say("setup.open")}
          </Link>
        </Button>
      </span>
    </li>
  )
}

const useTold = () => {
  const refusal = useRefusalText()
  return (error: unknown): void => void toast.error(refusal(asRequestError(error)))
}

type CheckProps = { label: string; isPending: boolean; onClick: () => void }

const Check = ({ label, isPending, onClick }: CheckProps) => (
  <Button size="small" variant="secondary" isLoading={isPending} onClick={onClick}>
    {label}
  </Button>
)

const TestButton = ({ handle }: { handle: string }) => {
  const say = useText()
  const onError = useTold()
  const { mutate, isPending } = useTestConnection(handle)
  const onClick = () => mutate({}, { onError })
  return <Check label={say("test.run")} {...{ isPending, onClick }} />
}

const ProbeButton = ({ handle }: { handle: string }) => {
  const say = useText()
  const onError = useTold()
  const { mutate, isPending } = useProbe(handle)
  const onClick = () => mutate(undefined, { onError })
  return <Check label={say("notifications.probe")} {...{ isPending, onClick }} />
}

/** What is done on the spot: the answer is the step's next state. */
const CHECKS: Readonly<Partial<Record<AdminAlipaySetupStep["id"], (handle: string) => ReactNode>>> =
  {
    connection: (handle) => <TestButton handle={handle} />,
    notifications: (handle) => <ProbeButton handle={handle} />,
  }
