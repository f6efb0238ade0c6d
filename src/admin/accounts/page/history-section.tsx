import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAccountChanges } from "../../api/accounts"
import { Timestamp } from "../../components/timestamp"
import { Section } from "../../components/section"
import { Empty, Failed, LoadingRows } from "../../components/states"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AdminAlipayAccountChange } from "../../../types/http"
import { fieldNames } from "../edit/conflict-panel"

const PAGE_SIZE = 10

const ACTIONS: Record<AdminAlipayAccountChange["action"], TextKey> = {
  created: "history.action.created",
  updated: "history.action.updated",
  deleted: "history.action.deleted",
  key_pair_created: "history.action.key_pair_created",
  key_pair_activated: "history.action.key_pair_activated",
  key_pair_discarded: "history.action.key_pair_discarded",
}

/** Who changed which settings, newest first. */
export const HistorySection = ({ handle }: { handle: string }) => {
  const say = useText()
  const [offset, setOffset] = useState(0)
  const { data, error, refetch, isFetching } = useAccountChanges(handle, {
    limit: PAGE_SIZE,
    offset,
  })
  return (
    <Section title={say("history.title")} description={say("history.description")}>
      {data === undefined ? (
        error === null ? (
          <LoadingRows />
        ) : (
          <Failed error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
        )
      ) : data.count === 0 ? (
        <Empty title={say("history.empty")} />
      ) : (
        <>
          <ul className="divide-y" aria-busy={isFetching}>
            {data.changes.map((change) => (
              <Change key={change.id} change={change} />
            ))}
          </ul>
          <Pages offset={offset} count={data.count} onChange={setOffset} />
        </>
      )}
    </Section>
  )
}

const Change = ({ change }: { change: AdminAlipayAccountChange }) => {
  const say = useText()
  const { action, fields, actor, created_at: at } = change
  return (
    <li className="flex flex-col gap-1 px-6 py-3">
      <Text size="small" weight="plus">
        {say(ACTIONS[action])}
        {fields.length === 0 ? "" : `: ${fieldNames(fields, say)}`}
      </Text>
      <Text as="div" size="small" className="text-ui-fg-subtle">
        <Timestamp at={at} /> · {say("history.by", { who: actor ?? say("history.nobody") })}
      </Text>
    </li>
  )
}

type PagesProps = { offset: number; count: number; onChange: (offset: number) => void }

const Pages = ({ offset, count, onChange }: PagesProps) => {
  const say = useText()
  const to = Math.min(offset + PAGE_SIZE, count)
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {say("history.page", { from: offset + 1, to, count })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onChange(offset - PAGE_SIZE)}
        >
          {say("history.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={to >= count}
          onClick={() => onChange(to)}
        >
          {say("history.next")}
        </Button>
      </div>
    </div>
  )
}
