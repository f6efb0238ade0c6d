import { Button, Heading, InlineTip, Text, toast } from "@medusajs/ui"
import { useEffect, useId } from "react"
import { Link } from "react-router-dom"
import { useMoveRehearsal, useRehearsal, type RehearsalMove } from "../api/rehearsal"
import { StateTag, type TagColor } from "../components/state-tag"
import { useRefusalText } from "../components/states"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayRehearsal, AdminAlipayRehearsalStep } from "../../types/http"

type State = AdminAlipayRehearsalStep["state"]

const COLORS: Readonly<Record<State, TagColor>> = {
  done: "green",
  waiting: "orange",
  failed: "red",
  todo: "grey",
}

/** How long after an answer it is asked again, while a shopper or Alipay is waited for. */
const AGAIN_MS = 4_000

const isWaitedFor = ({ id, state }: AdminAlipayRehearsalStep): boolean =>
  state === "waiting" && id !== "keys"

/** A run through what can happen to a payment with test money, and how far it is. */
export const Rehearsal = ({ handle }: { handle: string }) => {
  const say = useText()
  const said = useSaid()
  const titleId = useId()
  const refusal = useRefusalText()
  const { data } = useRehearsal(handle)
  const { mutate, isPending, variables } = useMoveRehearsal(handle)
  const rehearsal = data?.rehearsal ?? null
  const waits = rehearsal?.ended_at === null && rehearsal.steps.some(isWaitedFor)
  useEffect(() => {
    const timer = waits && !isPending ? setTimeout(() => mutate("next"), AGAIN_MS) : undefined
    return () => clearTimeout(timer)
  }, [waits, isPending, mutate, data])
  if (data === undefined) {
    return null
  }
  const move = (to: RehearsalMove) => () =>
    mutate(to, { onError: (error) => void toast.error(refusal(error)) })
  return (
    <section
      aria-labelledby={titleId}
      className="border-t px-6 py-4"
      data-testid="alipay-rehearsal"
    >
      <div className="flex flex-col gap-3 sm:flex-row sm:items-start sm:justify-between">
        <div className="min-w-0">
          <Heading level="h3" id={titleId}>
            {say("rehearsal.title")}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle mt-1">
            {say("rehearsal.description")}
          </Text>
        </div>
        <Moves
          {...{ rehearsal, move, isDisabled: data.refusal !== null }}
          pending={isPending ? variables : undefined}
        />
      </div>
      {data.refusal === null ? null : (
        <InlineTip label={say("rehearsal.title")} variant="info" className="mt-3">
          {said(data.refusal)}
        </InlineTip>
      )}
      {rehearsal === null ? null : <Steps rehearsal={rehearsal} handle={handle} />}
    </section>
  )
}

type MovesProps = {
  rehearsal: AdminAlipayRehearsal | null
  isDisabled: boolean
  /** What is being done. */
  pending: RehearsalMove | undefined
  move: (to: RehearsalMove) => () => void
}

const Moves = ({ rehearsal, isDisabled, pending, move }: MovesProps) => {
  const say = useText()
  const isOpen = rehearsal?.ended_at === null
  const button = (to: RehearsalMove, text: string) => (
    <Button
      key={to}
      size="small"
      variant={to === "stop" ? "transparent" : "secondary"}
      isLoading={pending === to}
      disabled={isDisabled && to === "start"}
      onClick={move(to)}
    >
      {text}
    </Button>
  )
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2">
      {isOpen ? button("stop", say("rehearsal.stop")) : null}
      {isOpen ? button("next", say("rehearsal.next")) : null}
      {isOpen
        ? null
        : button("start", say(rehearsal === null ? "rehearsal.start" : "rehearsal.again"))}
    </div>
  )
}

const Steps = ({ rehearsal, handle }: { rehearsal: AdminAlipayRehearsal; handle: string }) => {
  const say = useText()
  const { steps, ended_at: endedAt, order_id: orderId } = rehearsal
  const done = steps.filter(({ state }) => state === "done").length
  const isCut = endedAt !== null && done < steps.length
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus" role="status">
          {isCut
            ? say("rehearsal.ended")
            : say("rehearsal.progress", { done, total: steps.length })}
        </Text>
        {orderId === null ? null : (
          <Button asChild size="small" variant="transparent">
            <Link to={`/orders/${orderId}`}>{say("rehearsal.order")}</Link>
          </Button>
        )}
      </div>
      <ol className="divide-y">
        {steps.map((step) => (
          <Step key={step.id} step={step} handle={handle} />
        ))}
      </ol>
    </>
  )
}

const Step = ({ step, handle }: { step: AdminAlipayRehearsalStep; handle: string }) => {
  const say = useText()
  const said = useSaid()
  const { id, state, url } = step
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-3 py-3"
      data-step={id}
      data-state={state}
    >
      <div className="min-w-0 flex-1 basis-60">
        <span className="flex flex-wrap items-center gap-2">
          <Text as="span" size="small" weight="plus">
            {say(`rehearsal_step.${id}`)}
          </Text>
          <StateTag color={COLORS[state]}>{say(`rehearsal_state.${state}`)}</StateTag>
        </span>
        {state === "todo" ? null : (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {said(step)}
          </Text>
        )}
      </div>
      {url === null ? null : (
        <Button asChild size="small" variant="primary">
          <a href={url} target="_blank" rel="noreferrer">
            {say("rehearsal.pay")}
          </a>
        </Button>
      )}
      {id === "keys" && state === "waiting" ? (
        <Button asChild size="small" variant="secondary">
          <Link to={`/settings/alipay/${handle}`}>{say("rehearsal.account")}</Link>
        </Button>
      ) : null}
    </li>
  )
}
