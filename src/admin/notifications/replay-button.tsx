import { ArrowPath } from "@medusajs/icons"
import { Button, Prompt, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useReplay, useReplayPreview, type ReplayTarget } from "../api/notifications"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayReplayResponse, AdminAlipayReplayResult } from "../../types/http"

type ReplayButtonProps = { text: string; target: ReplayTarget; isPrimary?: boolean }

const IDLE = new Set<AdminAlipayReplayResult["effect"]>(["at_work", "nothing"])

/** Applies messages once more; asks first, and shows what each would do. */
export const ReplayButton = ({ text, target, isPrimary = false }: ReplayButtonProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const [preview, setPreview] = useState<AdminAlipayReplayResponse>()
  const asking = useReplayPreview()
  const replaying = useReplay()
  const onError = (error: Parameters<typeof refusal>[0]) => void toast.error(refusal(error))
  const start = (): void =>
    replaying.mutate(target, {
      onError,
      onSettled: () => setPreview(undefined),
      onSuccess: ({ results }) => {
        const applied = results.filter(({ outcome }) => outcome === "applied").length
        const [only, ...more] = results
        const done =
          only?.outcome != null && more.length === 0
            ? say(`replay_outcome.${only.outcome}`)
            : say("replay.done", { applied, other: results.length - applied })
        void (applied === results.length ? toast.success(done) : toast.warning(done))
      },
    })
  return (
    <>
      <Button
        type="button"
        size="small"
        variant={isPrimary ? "primary" : "secondary"}
        isLoading={asking.isPending}
        onClick={() => asking.mutate(target, { onError, onSuccess: setPreview })}
      >
        <ArrowPath />
        {text}
      </Button>
      {preview === undefined ? null : (
        <Confirm
          preview={preview}
          isPending={replaying.isPending}
          onCancel={() => setPreview(undefined)}
          onConfirm={start}
        />
      )}
    </>
  )
}

type ConfirmProps = {
  preview: AdminAlipayReplayResponse
  isPending: boolean
  onCancel: () => void
  onConfirm: () => void
}

const Confirm = ({ preview, isPending, onCancel, onConfirm }: ConfirmProps) => {
  const say = useText()
  const { results, next_cursor: more } = preview
  const count = results.filter(({ effect }) => !IDLE.has(effect)).length
  return (
    <Prompt open variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{say("replay.title", { count })}</Prompt.Title>
          <Prompt.Description>
            {say(count === 0 ? "replay.none" : "replay.hint")}
          </Prompt.Description>
        </Prompt.Header>
        <ul tabIndex={0} className="flex max-h-64 flex-col gap-2 overflow-y-auto px-6 pt-4">
          {results.map((result) => (
            <Line key={result.notification.id} result={result} />
          ))}
        </ul>
        {more === null ? null : (
          <Text size="small" className="text-ui-fg-subtle px-6 pt-2">
            {say("replay.more")}
          </Text>
        )}
        <Prompt.Footer>
          <Prompt.Cancel onClick={onCancel}>{say("action.cancel")}</Prompt.Cancel>
          <Button
            type="button"
            size="small"
            disabled={count === 0}
            isLoading={isPending}
            onClick={onConfirm}
          >
            {say("replay.action")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}

const Line = ({
  result: { notification, effect, order_display_id: number },
}: {
  result: AdminAlipayReplayResult
}) => {
  const say = useText()
  const { kind, payment_request_id, request_id, id } = notification
  const about =
    number === null
      ? (request_id ?? payment_request_id ?? id)
      : say("pay_list.order_number", { number })
  return (
    <li>
      <Text as="div" size="small" weight="plus" className="break-all">
        {kind === null ? null : `${say(`message_kind.${kind}`)} · `}
        {about}
      </Text>
      <Text as="div" size="small" className="text-ui-fg-subtle">
        {say(`replay_effect.${effect}`)}
      </Text>
    </li>
  )
}
