import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { moneyText } from "../attention/wording"
import { EnvironmentBadge } from "../components/badges"
import { Timestamp } from "../components/timestamp"
import { WalletMark } from "../components/wallet-mark"
import { useText, type Say } from "../i18n/use-text"
import type { AdminAlipayPaymentRow, AlipayPaymentListType } from "../../types/http"
import { PaymentBadge, RefundBadge } from "./status-badges"
import { placeText } from "./place-text"
import { walletText } from "./wallet-text"

const column = createDataTableColumnHelper<AdminAlipayPaymentRow>()

const money = (row: AdminAlipayPaymentRow, amount: string): string =>
  moneyText(amount, row.currency_code, row.currency_decimals)

/** The order's number, which leads to the payment. */
const Name = ({ row }: { row: AdminAlipayPaymentRow }) => {
  const say = useText()
  return (
    <Link
      to={`/alipay/payments/${row.id}`}
      onClick={(event) => event.stopPropagation()}
      className="text-ui-fg-interactive focus-visible:shadow-borders-focus whitespace-nowrap rounded-sm outline-none"
    >
      {row.order_display_id === null
        ? say("pay_list.no_order")
        : say("pay_list.order_number", { number: row.order_display_id })}
    </Link>
  )
}

const Status = ({ row }: { row: AdminAlipayPaymentRow }) =>
  row.refund === null ? <PaymentBadge payment={row} /> : <RefundBadge status={row.refund.status} />

/** Of a refund, what was paid back, and of what. */
const Amount = ({ row }: { row: AdminAlipayPaymentRow }) => {
  const say = useText()
  return row.refund === null ? (
    <span className="whitespace-nowrap">{money(row, row.amount)}</span>
  ) : (
    <span className="flex flex-col">
      <span className="whitespace-nowrap">{money(row, row.refund.amount)}</span>
      <span className="text-ui-fg-muted txt-compact-xsmall">
        {say("pay_list.refund_of", { amount: money(row, row.amount) })}
      </span>
    </span>
  )
}

const WalletName = ({ row }: { row: AdminAlipayPaymentRow }) => {
  const name = walletText(useText(), row)
  return (
    <>
      <WalletMark wallet={{ type: row.wallet, name }} isSmall />
      {name}
    </>
  )
}

/** The place of what was paid at a till. */
const PlaceName = ({ row: { place } }: { row: AdminAlipayPaymentRow }) =>
  place === null ? null : (
    <span className="text-ui-fg-muted txt-compact-xsmall truncate">{placeText(place)}</span>
  )

const Wallet = ({ row }: { row: AdminAlipayPaymentRow }) => (
  <span className="flex max-w-64 flex-col">
    <span className="flex items-center gap-2 whitespace-nowrap">
      <WalletName row={row} />
      <span className="text-ui-fg-muted">{row.handle}</span>
      {row.environment === "sandbox" ? <EnvironmentBadge environment="sandbox" /> : null}
    </span>
    <PlaceName row={row} />
  </span>
)

const refundedOf = (row: AdminAlipayPaymentRow): string => {
  const back = BigInt(row.refunded_amount) + BigInt(row.refunding_amount)
  return back === 0n ? "–" : money(row, back.toString())
}

/** What the bank has taken of it. */
const ChargedBack = ({ row }: { row: AdminAlipayPaymentRow }) => {
  const say = useText()
  return row.charged_back_amount === "0" ? null : (
    <span className="text-ui-fg-muted txt-compact-xsmall">
      {say("payment.charged_back")}: {money(row, row.charged_back_amount)}
    </span>
  )
}

const timeOf = (row: AdminAlipayPaymentRow): string => row.refund?.created_at ?? row.created_at

/** Everything of a row in two columns: a phone has no room for more. */
const Compact = ({ row }: { row: AdminAlipayPaymentRow }) => (
  <span className="flex min-w-0 flex-col gap-1 py-2">
    <Name row={row} />
    {row.email === null ? null : (
      <span className="text-ui-fg-subtle max-w-36 truncate">{row.email}</span>
    )}
    <span className="text-ui-fg-muted flex items-center gap-2">
      <WalletName row={row} />
      {row.environment === "sandbox" ? <EnvironmentBadge environment="sandbox" /> : null}
    </span>
    <PlaceName row={row} />
  </span>
)

const CompactState = ({ row }: { row: AdminAlipayPaymentRow }) => (
  <span className="flex flex-col items-start gap-1 py-2">
    <Amount row={row} />
    <Status row={row} />
    <ChargedBack row={row} />
    <Text as="span" size="xsmall" className="text-ui-fg-muted">
      <Timestamp at={timeOf(row)} />
    </Text>
  </span>
)

const refunded = (say: Say) =>
  column.display({
    id: "refunded",
    header: say("pay_list.refunded"),
    cell: ({ row }) => (
      <span className="flex flex-col whitespace-nowrap">
        {refundedOf(row.original)}
        <ChargedBack row={row.original} />
      </span>
    ),
  })

/** The columns that fit the screen. */
export const usePaymentColumns = (type: AlipayPaymentListType, isNarrow: boolean) => {
  const say = useText()
  return isNarrow
    ? [
        column.display({
          id: "payment",
          header: say("pay_list.payment"),
          cell: ({ row }) => <Compact row={row.original} />,
        }),
        column.display({
          id: "amount",
          header: say("pay_list.amount"),
          cell: ({ row }) => <CompactState row={row.original} />,
        }),
      ]
    : [
        column.display({
          id: "order",
          header: say("pay_list.order"),
          cell: ({ row }) => <Name row={row.original} />,
        }),
        column.display({
          id: "email",
          header: say("pay_list.customer"),
          cell: ({ row }) => row.original.email ?? "–",
        }),
        column.display({
          id: "status",
          header: say("pay_list.status"),
          cell: ({ row }) => <Status row={row.original} />,
        }),
        column.display({
          id: "amount",
          header: say("pay_list.amount"),
          cell: ({ row }) => <Amount row={row.original} />,
        }),
        ...(type === "refunds" ? [] : [refunded(say)]),
        column.display({
          id: "wallet",
          header: say("pay_list.wallet"),
          cell: ({ row }) => <Wallet row={row.original} />,
        }),
        column.display({
          id: "time",
          header: say("pay_list.time"),
          cell: ({ row }) => (
            <span className="whitespace-nowrap">
              <Timestamp at={timeOf(row.original)} />
            </span>
          ),
        }),
      ]
}
