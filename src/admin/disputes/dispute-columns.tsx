import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeRow } from "../../types/http"
import { DisputeBadge } from "./dispute-badge"
import { TimeLeft } from "./time-left"
import { amountText, codeText, reasonText } from "./wording"

const column = createDataTableColumnHelper<AdminAlipayDisputeRow>()

type OfRow = { row: AdminAlipayDisputeRow }

const RowLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    to={to}
    onClick={(event) => event.stopPropagation()}
    className="text-ui-fg-base focus-visible:shadow-borders-focus whitespace-nowrap rounded-sm underline underline-offset-2 outline-none"
  >
    {children}
  </Link>
)

const Kind = ({ row }: OfRow) => {
  const say = useText()
  return <RowLink to={`/alipay/disputes/${row.id}`}>{say(`dispute_kind.${row.kind}`)}</RowLink>
}

const Order = ({ row }: OfRow) => {
  const say = useText()
  return row.order_id === null ? (
    <>{say("pay_list.no_order")}</>
  ) : (
    <RowLink to={`/orders/${row.order_id}`}>
      {say("pay_list.order_number", { number: row.order_display_id ?? "" })}
    </RowLink>
  )
}

const Reason = ({ row }: OfRow) => (
  <span className="flex max-w-72 flex-col py-2">
    <span className="whitespace-normal">{reasonText(useText(), row)}</span>
    <Text as="span" size="xsmall" className="text-ui-fg-muted truncate">
      {codeText(row)}
    </Text>
  </span>
)

/** Everything of a row in two columns: a phone has no room for more. */
const Compact = ({ row }: OfRow) => (
  <span className="flex min-w-0 max-w-44 flex-col gap-1 py-2">
    <Kind row={row} />
    <Order row={row} />
    <span className="text-ui-fg-muted whitespace-normal">{reasonText(useText(), row)}</span>
  </span>
)

const CompactState = ({ row }: OfRow) => (
  <span className="flex flex-col items-start gap-1 py-2">
    <span className="whitespace-nowrap">{amountText(row, row.amount)}</span>
    <DisputeBadge dispute={row} />
    {row.needs_answer ? (
      <Text as="span" size="xsmall" className="whitespace-normal">
        <TimeLeft dispute={row} />
      </Text>
    ) : null}
  </span>
)

/** The columns that fit the screen. */
export const useDisputeColumns = (isNarrow: boolean) => {
  const say = useText()
  const shown = (id: string, header: string, Cell: (props: OfRow) => ReactNode) =>
    column.display({ id, header, cell: ({ row }) => <Cell row={row.original} /> })
  return isNarrow
    ? [
        shown("dispute", say("disputes.dispute"), Compact),
        shown("amount", say("disputes.amount"), CompactState),
      ]
    : [
        shown("dispute", say("disputes.dispute"), Kind),
        shown("order", say("pay_list.order"), Order),
        shown("state", say("disputes.state"), ({ row }) => <DisputeBadge dispute={row} />),
        shown("amount", say("disputes.amount"), ({ row }) => (
          <span className="whitespace-nowrap">{amountText(row, row.amount)}</span>
        )),
        shown("reason", say("disputes.reason"), Reason),
        shown("left", say("disputes.time_left"), ({ row }) => (
          <span className="whitespace-nowrap">
            <TimeLeft dispute={row} />
          </span>
        )),
        shown("opened", say("disputes.opened"), ({ row }) => (
          <span className="whitespace-nowrap">
            <Timestamp at={row.created_at} />
          </span>
        )),
      ]
}
