import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDeclarationRow } from "../../types/http"
import { DeclarationBadge } from "./declaration-badge"
import { answerText, partText, yuanText } from "./wording"

const column = createDataTableColumnHelper<AdminAlipayDeclarationRow>()

type OfRow = { row: AdminAlipayDeclarationRow }

const Order = ({ row }: OfRow) => {
  const say = useText()
  return (
    <span className="whitespace-nowrap">
      {row.order_display_id === null
        ? say("pay_list.no_order")
        : say("pay_list.order_number", { number: row.order_display_id })}
    </span>
  )
}

const Muted = ({ children }: { children: ReactNode }) => (
  <Text as="span" size="xsmall" className="text-ui-fg-muted max-w-64 whitespace-normal break-words">
    {children}
  </Text>
)

const Part = ({ row }: OfRow) => (
  <span className="max-w-44 whitespace-normal break-all">{partText(useText(), row)}</span>
)

const Answered = ({ row }: OfRow) => <Muted>{answerText(useText(), row) ?? "–"}</Muted>

const Ids = ({ row }: OfRow) => (
  <span className="flex max-w-48 flex-col py-2">
    <span className="whitespace-normal break-all">{row.customs_payment_id ?? "–"}</span>
    <Muted>{[row.clearing_channel, row.clearing_id].filter(Boolean).join(" ")}</Muted>
  </span>
)

/** Everything of a row in two columns: a phone has no room for more. */
const Compact = ({ row }: OfRow) => (
  <span className="flex min-w-0 max-w-44 flex-col gap-1 py-2">
    <Order row={row} />
    <Part row={row} />
    <Answered row={row} />
  </span>
)

const CompactState = ({ row }: OfRow) => (
  <span className="flex flex-col items-start gap-1 py-2">
    <span className="whitespace-nowrap">{yuanText(row.amount)}</span>
    <DeclarationBadge state={row.state} />
  </span>
)

/** The columns that fit the screen. */
export const useDeclarationColumns = (isNarrow: boolean) => {
  const say = useText()
  const shown = (id: string, header: string, Cell: (props: OfRow) => ReactNode) =>
    column.display({ id, header, cell: ({ row }) => <Cell row={row.original} /> })
  const state = say("declarations.state")
  return isNarrow
    ? [shown("order", say("pay_list.order"), Compact), shown("state", state, CompactState)]
    : [
        shown("order", say("pay_list.order"), Order),
        shown("part", say("declarations.part"), Part),
        shown("state", state, ({ row }) => <DeclarationBadge state={row.state} />),
        shown("amount", say("declarations.amount"), ({ row }) => (
          <span className="whitespace-nowrap">{yuanText(row.amount)}</span>
        )),
        shown("customs", say("customs.customs_code"), ({ row }) => <>{row.customs_code}</>),
        shown("answer", say("declarations.answer"), Answered),
        shown("ids", say("declarations.customs_payment_id"), Ids),
        shown("declared", say("declarations.declared_at"), ({ row }) => (
          <span className="whitespace-nowrap">
            <Timestamp at={row.created_at} />
          </span>
        )),
      ]
}
