import { Badge, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAttentionList } from "../api/attention"
import { Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type {
  AdminAlipayAttentionItem,
  AlipayAttentionKind,
  AlipayAttentionState,
} from "../../types/http"
import { ListPages } from "../components/list-pages"
import { BulkBar } from "./bulk-bar"
import { BulkDrawer } from "./bulk-drawer"
import { ListFilters } from "./list-filters"
import { ListItem, type ShowItem } from "./list-item"

const PAGE_SIZE = 15
const STATES: readonly AlipayAttentionState[] = ["open", "closed"]

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

/** Attention items, newest first: what is open, and behind a tab what is resolved. */
export const AttentionList = ({ onShow }: { onShow: ShowItem }) => {
  const say = useText()
  return (
    <Section title={say("desk.list")} description={say("desk.description")} actions={<OpenCount />}>
      <Tabs defaultValue="open">
        <Tabs.List className="px-6 py-3" aria-label={say("tabs.label")}>
          {STATES.map((state) => (
            <Tabs.Trigger key={state} value={state}>
              {say(`tabs.${state}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {STATES.map((state) => (
          <Tabs.Content key={state} value={state} className="divide-y border-t">
            <ItemsOf state={state} onShow={onShow} />
          </Tabs.Content>
        ))}
      </Tabs>
    </Section>
  )
}

/** The items of a state, what they are narrowed to, and which of them are selected. */
const useItems = (state: AlipayAttentionState) => {
  const [kind, setKind] = useState<AlipayAttentionKind>()
  const [q, setSearch] = useState("")
  const [offset, setOffset] = useState(0)
  const [selected, setSelected] = useState<readonly string[]>([])
  const query = useAttentionList({
    ...{ state, kind, offset },
    q: q === "" ? undefined : q,
    limit: PAGE_SIZE,
  })
  const narrow = (change: () => void): void => {
    change()
    setOffset(0)
    setSelected([])
  }
  const isNarrowed = q !== "" || kind !== undefined
  return {
    query,
    kind,
    setKind,
    setSearch,
    narrow,
    isNarrowed,
    offset,
    setOffset,
    selected,
    setSelected,
  }
}

type ItemsProps = { state: AlipayAttentionState; onShow: ShowItem }

const ItemsOf = ({ state, onShow }: ItemsProps) => {
  const items = useItems(state)
  const { query, kind, setKind, setSearch, narrow, offset, setOffset, selected, setSelected } =
    items
  const [acting, setActing] = useState<readonly string[]>()
  return (
    <>
      <ListFilters
        kind={kind}
        onKind={(next) => narrow(() => setKind(next))}
        onSearch={(text) => narrow(() => setSearch(text))}
      />
      <Loaded query={query} rows={5}>
        {({ attention, count }) =>
          count === 0 ? (
            <NoItems state={state} isNarrowed={items.isNarrowed} />
          ) : (
            <>
              {state === "open" ? (
                <BulkBar
                  shown={attention}
                  selected={selected}
                  onSelect={setSelected}
                  onAct={setActing}
                />
              ) : null}
              <Rows
                items={attention}
                isBusy={query.isFetching}
                onShow={onShow}
                selected={state === "open" ? selected : undefined}
                onSelect={setSelected}
              />
              <ListPages size={PAGE_SIZE} offset={offset} count={count} onChange={setOffset} />
            </>
          )
        }
      </Loaded>
      {/* Outside of the list, which is gone when all of it is resolved. */}
      {acting === undefined ? null : (
        <BulkDrawer
          ids={acting}
          onClose={() => setActing(undefined)}
          onDone={() => {
            setActing(undefined)
            setSelected([])
          }}
        />
      )}
    </>
  )
}

type RowsProps = {
  items: readonly AdminAlipayAttentionItem[]
  isBusy: boolean
  onShow: ShowItem
  /** Nothing where items can't be selected. */
  selected: readonly string[] | undefined
  onSelect: (ids: readonly string[]) => void
}

const Rows = ({ items, isBusy, onShow, selected, onSelect }: RowsProps) => (
  <ul className="divide-y" aria-busy={isBusy}>
    {items.map((item) => (
      <ListItem
        key={item.id}
        item={item}
        onShow={onShow}
        selection={
          selected && {
            isSelected: selected.includes(item.id),
            onSelect: (now) =>
              onSelect([...selected.filter((each) => each !== item.id), ...(now ? [item.id] : [])]),
          }
        }
      />
    ))}
  </ul>
)

type NoItemsProps = { state: AlipayAttentionState; isNarrowed: boolean }

const NoItems = ({ state, isNarrowed }: NoItemsProps) => {
  const say = useText()
  const hint = isNarrowed ? say("find.none_hint") : say("desk.empty_open_hint")
  return (
    <Empty title={isNarrowed ? say("find.none") : say(`desk.empty_${state}`)}>
      {isNarrowed || state === "open" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {hint}
        </Text>
      ) : null}
    </Empty>
  )
}
