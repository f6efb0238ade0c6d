import { useNavigate } from "react-router-dom"
import { usePayments } from "../api/payments"
import { Section } from "../components/section"
import { useText } from "../i18n/use-text"
import { useListAddress } from "../lists/list-address"
import { ListTable } from "../lists/list-table"
import { useNarrow } from "../lists/use-narrow"
import { askedOf, PAYMENT_FILTERS, typeOf, type PaymentAddress } from "./asked"
import { ExportButton } from "./export-button"
import { usePaymentColumns } from "./payment-columns"
import { PaymentFilters } from "./payment-filters"

const PAGE_SIZE = 20

const useEmptyWords = ({ isNarrowed }: PaymentAddress, goesOn: boolean) => {
  const say = useText()
  if (goesOn) {
    return { title: say("pay_list.part_empty"), hint: say("pay_list.part_empty_hint") }
  }
  return isNarrowed
    ? { title: say("pay_list.none_found"), hint: say("pay_list.none_found_hint") }
    : { title: say("pay_list.empty"), hint: say("pay_list.empty_hint") }
}

/** All payments or refunds; the search, the filters and the page are part of the address. */
export const PaymentsPage = () => {
  const say = useText()
  const navigate = useNavigate()
  const address = useListAddress(PAYMENT_FILTERS)
  const { cursor } = address
  const query = usePayments({
    ...askedOf(address),
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const { data } = query
  const columns = usePaymentColumns(typeOf(address), useNarrow())
  const empty = useEmptyWords(address, (data?.next_cursor ?? null) !== null)
  return (
    <Section
      level="h1"
      title={say("pay_list.title")}
      description={say("pay_list.description")}
      actions={<ExportButton address={address} />}
    >
      <ListTable
        keyOf={({ id, refund }) => refund?.id ?? id}
        query={query}
        page={data === undefined ? undefined : { ...data, rows: data.payments }}
        columns={columns}
        search={{
          text: address.values.q ?? "",
          label: say("pay_list.search_label"),
          placeholder: say("pay_list.search"),
          onChange: (q) => address.narrow({ q: q.trim() }, { isTyping: true }),
        }}
        filters={<PaymentFilters address={address} />}
        empty={empty}
        onReset={address.isNarrowed ? address.reset : undefined}
        onOpen={({ id }) => void navigate(`/alipay/payments/${id}`)}
        onGo={address.goTo}
      />
    </Section>
  )
}
