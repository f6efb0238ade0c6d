import { useNavigate } from "react-router-dom"
import { useDisputes } from "../api/disputes"
import { Section } from "../components/section"
import { useText } from "../i18n/use-text"
import { useListAddress } from "../lists/list-address"
import { ListTable } from "../lists/list-table"
import { useNarrow } from "../lists/use-narrow"
import { askedOf, DISPUTE_FILTERS, type DisputeAddress } from "./asked"
import { useDisputeColumns } from "./dispute-columns"
import { DisputeFiguresSection } from "./figures-section"
import { DisputeFilters } from "./dispute-filters"

const PAGE_SIZE = 20

const useEmptyWords = ({ isNarrowed }: DisputeAddress, goesOn: boolean) => {
  const say = useText()
  if (goesOn) {
    return { title: say("pay_list.part_empty"), hint: say("pay_list.part_empty_hint") }
  }
  return isNarrowed
    ? { title: say("pay_list.none_found"), hint: say("pay_list.none_found_hint") }
    : { title: say("disputes.empty"), hint: say("disputes.empty_hint") }
}

/** All disputes; the search, the filters and the page are part of the address. */
export const DisputesPage = () => {
  const say = useText()
  const navigate = useNavigate()
  const address = useListAddress(DISPUTE_FILTERS)
  const { cursor } = address
  const query = useDisputes({
    ...askedOf(address),
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const { data } = query
  const columns = useDisputeColumns(useNarrow())
  const empty = useEmptyWords(address, (data?.next_cursor ?? null) !== null)
  return (
    <div className="flex flex-col gap-3">
      <Section level="h1" title={say("disputes.title")} description={say("disputes.description")}>
        <ListTable
          keyOf={({ id }) => id}
          query={query}
          page={data === undefined ? undefined : { ...data, rows: data.disputes }}
          columns={columns}
          search={{
            text: address.values.q ?? "",
            label: say("disputes.search_label"),
            placeholder: say("disputes.search"),
            onChange: (q) => address.narrow({ q: q.trim() }, { isTyping: true }),
          }}
          filters={<DisputeFilters address={address} />}
          empty={empty}
          onReset={address.isNarrowed ? address.reset : undefined}
          onOpen={({ id }) => void navigate(`/alipay/disputes/${id}`)}
          onGo={address.goTo}
        />
      </Section>
      <DisputeFiguresSection />
    </div>
  )
}
