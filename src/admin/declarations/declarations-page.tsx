import { ArrowDownTray } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useDeclarationExport, useDeclarations } from "../api/declarations"
import { saveFile } from "../components/save-file"
import { Section } from "../components/section"
import { useRefusalText } from "../components/states"
import { en } from "../i18n/en/texts"
import { useText } from "../i18n/use-text"
import { useListAddress } from "../lists/list-address"
import { Choice, Period } from "../lists/list-filters"
import { ListTable } from "../lists/list-table"
import { useNarrow } from "../lists/use-narrow"
import type { AdminAlipayDeclarationRow, AlipayDeclarationState } from "../../types/http"
import { askedOf, DECLARATION_FILTERS, type DeclarationAddress } from "./asked"
import { useDeclarationColumns } from "./declaration-columns"

const PAGE_SIZE = 20
const STATES = Object.keys(en.declaration_state) as AlipayDeclarationState[]

const Filters = ({ address: { values, narrow } }: { address: DeclarationAddress }) => {
  const say = useText()
  return (
    <div className="flex w-full flex-wrap gap-3">
      <Choice
        label={say("declarations.state")}
        value={values.state}
        options={STATES.map((each) => [each, say(`declaration_state.${each}`)])}
        onChange={(state) => narrow({ state })}
      />
      <Period values={values} narrow={narrow} />
    </div>
  )
}

/** What the logistics partner needs of all that the list shows, as a file. */
const ExportButton = ({ address }: { address: DeclarationAddress }) => {
  const say = useText()
  const refusal = useRefusalText()
  const { mutate, isPending } = useDeclarationExport()
  const start = (): void =>
    mutate(askedOf(address), {
      onSuccess: saveFile,
      onError: (error) =>
        void toast.error(say("pay_list.export_failed", { reason: refusal(error) })),
    })
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={start}>
      <ArrowDownTray />
      {say("pay_list.export")}
    </Button>
  )
}

/** Where a declaration is corrected. The table hands out its own rows, which have the ids of ours. */
const placeOf = (declarations: readonly AdminAlipayDeclarationRow[] = [], id: string): string => {
  const row = declarations.find((each) => each.id === id)
  return row?.order_id == null
    ? `/alipay/payments/${row?.payment_id ?? ""}`
    : `/orders/${row.order_id}`
}

/** All declarations; the search, the filters and the page are part of the address. */
export const DeclarationsPage = () => {
  const say = useText()
  const navigate = useNavigate()
  const address = useListAddress(DECLARATION_FILTERS)
  const { cursor, isNarrowed } = address
  const query = useDeclarations({
    ...askedOf(address),
    limit: PAGE_SIZE,
    ...(cursor === undefined ? {} : { cursor }),
  })
  const { data } = query
  return (
    <Section
      level="h1"
      title={say("declarations.title")}
      description={say("declarations.description")}
      actions={<ExportButton address={address} />}
    >
      <ListTable
        keyOf={({ id }) => id}
        query={query}
        page={data === undefined ? undefined : { ...data, rows: data.declarations }}
        columns={useDeclarationColumns(useNarrow())}
        search={{
          text: address.values.q ?? "",
          label: say("declarations.search_label"),
          placeholder: say("disputes.search"),
          onChange: (q) => address.narrow({ q: q.trim() }, { isTyping: true }),
        }}
        filters={<Filters address={address} />}
        empty={
          isNarrowed
            ? { title: say("pay_list.none_found"), hint: say("pay_list.none_found_hint") }
            : { title: say("declarations.empty"), hint: say("declarations.empty_hint") }
        }
        onReset={isNarrowed ? address.reset : undefined}
        onOpen={({ id }) => void navigate(placeOf(data?.declarations, id))}
        onGo={address.goTo}
      />
    </Section>
  )
}
