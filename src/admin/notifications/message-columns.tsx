import { createDataTableColumnHelper } from "@medusajs/ui"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayNotificationItem } from "../../types/http"
import { StateBadge } from "./state-badge"

const column = createDataTableColumnHelper<AdminAlipayNotificationItem>()

type Cell = { message: AdminAlipayNotificationItem; onOpen: (id: string) => void }

/** What it is about, which opens it. */
const Name = ({ message: { id, kind }, onOpen }: Cell) => {
  const say = useText()
  return (
    <button
      type="button"
      onClick={(event) => {
        event.stopPropagation()
        onOpen(id)
      }}
      className="text-ui-fg-interactive focus-visible:shadow-borders-focus whitespace-nowrap rounded-sm outline-none"
    >
      {kind === null ? say("message_state.refused") : say(`message_kind.${kind}`)}
    </button>
  )
}

const About = ({ message }: Pick<Cell, "message">) => {
  const say = useText()
  const { refusal, payment_request_id, gateway_payment_id, request_id } = message
  return (
    <span className="block max-w-80 truncate">
      {refusal === null
        ? (request_id ?? payment_request_id ?? gateway_payment_id ?? "–")
        : say(`refusal.${refusal}`)}
    </span>
  )
}

const Compact = ({ message, onOpen }: Cell) => (
  <span className="flex min-w-0 flex-col items-start gap-1 py-2">
    <Name message={message} onOpen={onOpen} />
    <span className="text-ui-fg-muted max-w-36 truncate">
      <About message={message} />
    </span>
  </span>
)

const CompactState = ({ message }: Pick<Cell, "message">) => (
  <span className="flex flex-col items-start gap-1 py-2">
    <StateBadge state={message.state} />
    <span className="text-ui-fg-muted txt-compact-xsmall">
      {message.handle} · <Timestamp at={message.created_at} />
    </span>
  </span>
)

/** The columns that fit the screen. */
export const useMessageColumns = (isNarrow: boolean, onOpen: (id: string) => void) => {
  const say = useText()
  const name = column.display({
    id: "kind",
    header: say("messages.kind"),
    cell: ({ row }) =>
      isNarrow ? (
        <Compact message={row.original} onOpen={onOpen} />
      ) : (
        <Name message={row.original} onOpen={onOpen} />
      ),
  })
  const state = column.display({
    id: "state",
    header: say("messages.state"),
    cell: ({ row }) =>
      isNarrow ? (
        <CompactState message={row.original} />
      ) : (
        <StateBadge state={row.original.state} />
      ),
  })
  return isNarrow
    ? [name, state]
    : [
        name,
        state,
        column.display({
          id: "payment",
          header: say("messages.payment"),
          cell: ({ row }) => <About message={row.original} />,
        }),
        column.display({
          id: "account",
          header: say("messages.account"),
          cell: ({ row }) => row.original.handle,
        }),
        column.display({
          id: "time",
          header: say("pay_list.time"),
          cell: ({ row }) => (
            <span className="whitespace-nowrap">
              <Timestamp at={row.original.created_at} />
            </span>
          ),
        }),
      ]
}
