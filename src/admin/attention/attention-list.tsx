import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAttentionList } from "../api/attention"
import { Timestamp } from "../components/timestamp"
import { Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type {
  AdminAlipayAttentionItem,
  AlipayAttentionKind,
  AlipayAttentionState,
} from "../../types/http"
import { ListFilters } from "./list-filters"
import { ListPages } from "../components/list-pages"
import { moneyText, subjectText } from "./wording"

const PAGE_SIZE = 15

export type ShowItem = (id: string, from: HTMLElement) => void

/** How many items are open, whatever the list shows. */
const OpenCount = () => {
  const say = useText()
  const { data } = useAttentionList({ state: "open", kind: undefined, limit: 0, offset: 0 })
  return data === undefined ? null : (
    <span role="status">
      <Badge size="small" color={data.count === 0 ? "green" : "red"} data-testid="open-count">
        {data.count === 0 ? say("desk.nothing_open") : say("desk.needs_you", { count: data.count })}
      </Badge>
    </span>
  )
}

/** Attention items, newest first, by state and kind. */
export const AttentionList = ({ onShow }: { onShow: ShowItem }) => {
  const say = useText()
  const [state, setState] = useState<AlipayAttentionState>("open")
  const [kind, setKind] = useState<AlipayAttentionKind>()
  const [offset, setOffset] = useState(0)
  const query = useAttentionList({ state, kind, limit: PAGE_SIZE, offset })
  const narrow = (change: () => void): void => {
    change()
    setOffset(0)
  }
  return (
    <Section
      level="h1"
      title={say("desk.title")}
      description={say("desk.description")}
      actions={<OpenCount />}
    >
      <ListFilters
        state={state}
        kind={kind}
        onState={(next) => narrow(() => setState(next))}
        onKind={(next) => narrow(() => setKind(next))}
      />
      <Loaded query={query} rows={5}>
        {({ attention, count }) =>
          count === 0 ? (
            <NoItems state={state} />
          ) : (
            <>
              <ul className="divide-y" aria-busy={query.isFetching}>
                {attention.map((item) => (
                  <ListItem key={item.id} item={item} onShow={onShow} />
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

const NoItems = ({ state }: { state: AlipayAttentionState }) => {
  const say = useText()
  return (
    <Empty title={say(`desk.empty_${state}`)}>
      {state === "open" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {say("desk.empty_open_hint")}
        </Text>
      ) : null}
    </Empty>
  )
}

const ListItem = ({ item, onShow }: { item: AdminAlipayAttentionItem; onShow: ShowItem }) => {
  const say = useText()
  const { id, kind, state, resolution, amount, currency_code, currency_decimals } = item
  const subject = subjectText(item)
  const money = amount === null ? "" : moneyText(amount, currency_code, currency_decimals)
  // An item about the whole store has neither an amount nor an account; one about an account is named by it.
  const about = [item.email ?? "", money, item.handle].filter(
    (part) => part !== "" && part !== subject
  )
  return (
    <li className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:items-center sm:justify-between">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="flex flex-wrap items-center gap-2">
          {say(`kind.${kind}`)}
          <StatusBadge color={state === "open" ? "red" : "green"}>
            {say(resolution === null ? `item_state.${state}` : `resolution.${resolution}`)}
          </StatusBadge>
        </Text>
        <Text as="div" size="small" className="text-ui-fg-subtle break-words">
          <span className="break-all">{subject}</span>
          {about.map((part) => ` · ${part}`)} · <Timestamp at={item.created_at} />
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0 self-start"
        aria-label={say("desk.show", { kind: say(`kind.${kind}`), payment: subject })}
        onClick={(event) => onShow(id, event.currentTarget)}
      >
        {say("order_history.show")}
      </Button>
    </li>
  )
}
