import { useSearchParams } from "react-router-dom"
import { useNotifications } from "../api/notifications"
import { Section } from "../components/section"
import { useText } from "../i18n/use-text"
import { useListAddress } from "../lists/list-address"
import { ListTable } from "../lists/list-table"
import { useNarrow } from "../lists/use-narrow"
import { askedOf, MESSAGE_FILTERS } from "./asked"
import { useMessageColumns } from "./message-columns"
import { MessageDrawer } from "./message-drawer"
import { MessageFilters } from "./message-filters"
import { ReplayButton } from "./replay-button"

const PAGE_SIZE = 20

/** The message that is open is part of the address, beside the filters. */
const useOpened = () => {
  const [search, setSearch] = useSearchParams()
  const id = search.get("message")
  const others = [...search].filter(([name]) => name !== "message") as [string, string][]
  return {
    id,
    open: (next: string) => setSearch([...others, ["message", next]]),
    close: () => setSearch(others, { replace: true }),
  }
}

/** All messages of the gateway; the search, the filters, the page and the open message are part of the address. */
export const MessagesPage = () => {
  const say = useText()
  const opened = useOpened()
  const address = useListAddress(MESSAGE_FILTERS)
  const { cursor, isNarrowed } = address
  const asked = askedOf(address)
  const query = useNotifications({
    ...asked,
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const { data } = query
  const columns = useMessageColumns(useNarrow(), opened.open)
  const replayable = (data?.notifications ?? []).some(({ state }) => state !== "refused")
  return (
    <>
      <Section
        level="h1"
        title={say("messages.title")}
        description={say("messages.description")}
        actions={
          isNarrowed && replayable ? (
            <ReplayButton
              text={say("replay.again")}
              target={{
                set: { ...asked, limit: PAGE_SIZE, ...(cursor === undefined ? {} : { cursor }) },
              }}
            />
          ) : undefined
        }
      >
        <ListTable
          keyOf={({ id }) => id}
          query={query}
          page={data === undefined ? undefined : { ...data, rows: data.notifications }}
          columns={columns}
          search={{
            text: address.values.q ?? "",
            label: say("messages.search_label"),
            placeholder: say("messages.search"),
            onChange: (q) => address.narrow({ q: q.trim() }, { isTyping: true }),
          }}
          filters={<MessageFilters address={address} />}
          empty={
            isNarrowed
              ? { title: say("pay_list.none_found"), hint: say("pay_list.none_found_hint") }
              : { title: say("messages.empty"), hint: say("messages.empty_hint") }
          }
          onReset={isNarrowed ? address.reset : undefined}
          onOpen={({ id }) => opened.open(id)}
          onGo={address.goTo}
        />
      </Section>
      {opened.id === null ? null : <MessageDrawer id={opened.id} onClose={opened.close} />}
    </>
  )
}
