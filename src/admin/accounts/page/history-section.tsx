import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useAccountChanges } from "../../api/accounts"
import { Timestamp } from "../../components/timestamp"
import { Section } from "../../components/section"
import { ListPages } from "../../components/list-pages"
import { Loaded } from "../../components/loaded"
import { Empty } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccountChange } from "../../../types/http"
import { fieldNames } from "../edit/conflict-panel"

const PAGE_SIZE = 10

/** Who changed which settings, newest first. */
export const HistorySection = ({ handle }: { handle: string }) => {
  const say = useText()
  const [offset, setOffset] = useState(0)
  const query = useAccountChanges(handle, {
    limit: PAGE_SIZE,
    offset,
  })
  return (
    <Section title={say("history.title")} description={say("history.description")}>
      <Loaded query={query}>
        {({ changes, count }) =>
          count === 0 ? (
            <Empty title={say("history.empty")} />
          ) : (
            <>
              <ul className="divide-y" aria-busy={query.isFetching}>
                {changes.map((change) => (
                  <Change key={change.id} change={change} />
                ))}
              </ul>
              <ListPages size={PAGE_SIZE} offset={offset} count={count} onChange={setOffset} />
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

const Change = ({ change }: { change: AdminAlipayAccountChange }) => {
  const say = useText()
  const { action, fields, actor, created_at: at } = change
  return (
    <li className="flex flex-col gap-1 px-6 py-3">
      <Text size="small" weight="plus">
        {say(`history.action.${action}`)}
        {fields.length === 0 ? "" : `: ${fieldNames(fields, say)}`}
      </Text>
      <Text as="div" size="small" className="text-ui-fg-subtle">
        <Timestamp at={at} /> · {say("history.by", { who: actor ?? say("history.unknown_actor") })}
      </Text>
    </li>
  )
}
