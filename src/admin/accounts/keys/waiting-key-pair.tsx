import { Button, Heading, Text, toast, usePrompt } from "@medusajs/ui"
import { useReloadAccount, useSettleKeyPair, useTestConnection } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { CopyableValue } from "../../components/copyable"
import { ResultPanel } from "../../components/result-panel"
import { Announced, useRefusalText } from "../../components/states"
import { useSaid } from "../../i18n/use-said"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"

type Waiting = NonNullable<AdminAlipayAccount["next_private_key"]>
type WaitingKeyPairProps = { account: AdminAlipayAccount; facts: Waiting }

const QUESTIONS = {
  use: {
    title: "keys.activate_title",
    hint: "keys.activate_hint",
    confirm: "keys.activate",
    done: "keys.activated",
  },
  discard: {
    title: "keys.discard_title",
    hint: "keys.discard_hint",
    confirm: "keys.discard",
    done: "keys.discarded",
  },
} as const

/** Asks, then takes the waiting pair into use or throws it away. */
const useSettle = ({ handle, revision }: AdminAlipayAccount) => {
  const say = useText()
  const prompt = usePrompt()
  const refusal = useRefusalText()
  const reload = useReloadAccount(handle)
  const settling = useSettleKeyPair(handle)
  const settle = async (way: keyof typeof QUESTIONS): Promise<void> => {
    const { title, hint, confirm, done } = QUESTIONS[way]
    const isSure = await prompt({
      title: say(title),
      description: say(hint),
      confirmText: say(confirm),
      cancelText: say("action.cancel"),
      variant: way === "use" ? "confirmation" : "danger",
    })
    if (!isSure) {
      return
    }
    try {
      await settling.mutateAsync({ revision, use: way === "use" })
      toast.success(say(done))
    } catch (thrown) {
      const error = asRequestError(thrown)
      reload(error)
      toast.error(error.conflict ? say("keys.changed_meanwhile") : refusal(error))
    }
  }
  return { settle, isSettling: settling.isPending }
}

const STEPS = ["keys.step_upload", "keys.step_test", "keys.step_activate"] as const

/** A key pair that is to replace the one in use: upload it, test it, take it into use. */
export const WaitingKeyPair = ({ account, facts }: WaitingKeyPairProps) => {
  const say = useText()
  const said = useSaid()
  const { settle, isSettling } = useSettle(account)
  return (
    <div
      className="bg-ui-bg-component flex flex-col gap-3 rounded-b-lg px-6 py-4"
      data-testid="waiting-key"
    >
      <Heading level="h3">{say("keys.waiting", { version: facts.key_version })}</Heading>
      <ol className="txt-small text-ui-fg-subtle list-decimal pl-5">
        {STEPS.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      {facts.public_key === null ? (
        <Text size="small" role="alert">
          {said(facts.problem_sentence ?? { message: facts.problem ?? "" })}
        </Text>
      ) : (
        <CopyableValue text={facts.public_key} what={say("keys.waiting_name")} />
      )}
      <TestWaiting handle={account.handle} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" isLoading={isSettling} onClick={() => void settle("use")}>
          {say("keys.activate")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={isSettling}
          onClick={() => void settle("discard")}
        >
          {say("keys.discard")}
        </Button>
      </div>
    </div>
  )
}

const TestWaiting = ({ handle }: { handle: string }) => {
  const say = useText()
  const refusal = useRefusalText()
  const test = useTestConnection(handle)
  const run = (): void =>
    test.mutate(
      { next_key: true },
      { onError: (error) => void toast.error(refusal(asRequestError(error))) }
    )
  return (
    <>
      <div>
        <Button size="small" variant="secondary" isLoading={test.isPending} onClick={run}>
          {say("keys.test_waiting")}
        </Button>
      </div>
      <Announced>
        {test.data === undefined || test.isPending ? null : (
          <ResultPanel of="connection" result={test.data.result} />
        )}
      </Announced>
    </>
  )
}
