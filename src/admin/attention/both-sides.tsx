import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { Timestamp } from "../components/timestamp"
import { useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayAttentionDetail, AdminAlipayGatewayView } from "../../types/http"
import { moneyText } from "./wording"

type Line = { name: TextKey; gateway: ReactNode; medusa: ReactNode }

const orDash = (value: string | null): ReactNode =>
  value === null ? "–" : <span className="break-all">{value}</span>

/** The shopper pays less than the shop is paid where the wallet takes something off. */
const paidLines = (gateway: AdminAlipayGatewayView, decimals: number | null): Line[] => {
  const paid = moneyText(gateway.paid_amount, gateway.paid_currency, decimals)
  const byShopper = moneyText(gateway.shopper_paid_amount, gateway.shopper_paid_currency, decimals)
  const line: Line = { name: "item.paid", gateway: paid, medusa: "" }
  return gateway.shopper_paid_amount === null || byShopper === paid
    ? [line]
    : [line, { name: "item.shopper_paid", gateway: byShopper, medusa: "" }]
}

const linesOf = (item: AdminAlipayAttentionDetail, none: string): Line[] => {
  const { gateway, medusa, currency_code: currency, currency_decimals: decimals } = item
  const { order_display_id } = item
  if (gateway === null || medusa === null) {
    return []
  }
  const money = (amount: string | null) => moneyText(amount, currency, decimals)
  return [
    { name: "item.state", gateway: gateway.state, medusa: medusa.payment_status },
    { name: "item.asked", gateway: money(gateway.requested_amount), medusa: "" },
    ...paidLines(gateway, decimals),
    {
      name: "item.captured",
      gateway: money(gateway.captured_amount),
      medusa: money(medusa.captured_amount),
    },
    {
      name: "item.refunded",
      gateway: money(gateway.refunded_amount),
      medusa: money(medusa.refunded_amount),
    },
    {
      name: "item.payment",
      gateway: orDash(gateway.payment_id),
      medusa: medusa.payment_id === null ? none : orDash(medusa.payment_id),
    },
    {
      name: "item.order",
      gateway: "",
      medusa:
        medusa.order_id === null ? (
          none
        ) : (
          <Link to={`/orders/${medusa.order_id}`} className="text-ui-fg-interactive break-all">
            {order_display_id === null ? medusa.order_id : `#${order_display_id}`} (
            {medusa.order_status})
          </Link>
        ),
    },
    { name: "item.cart", gateway: "", medusa: orDash(medusa.cart_id) },
    { name: "item.session", gateway: "", medusa: medusa.session_status ?? none },
    { name: "item.result_code", gateway: orDash(gateway.result_code), medusa: "" },
    ...(gateway.hold_expires_at === null
      ? []
      : [
          {
            name: "item.hold_expires" as const,
            gateway: <Timestamp at={gateway.hold_expires_at} />,
            medusa: "",
          },
        ]),
    {
      name: "item.next_check",
      gateway: gateway.next_check_at === null ? "–" : <Timestamp at={gateway.next_check_at} />,
      medusa: "",
    },
    { name: "item.last_change", gateway: <Timestamp at={gateway.last_change_at} />, medusa: "" },
  ]
}

/** Alipay's and Medusa's view of the same payment, next to each other. */
export const BothSides = ({ item }: { item: AdminAlipayAttentionDetail }) => {
  const say = useText()
  const lines = linesOf(item, say("item.none"))
  if (lines.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {say("item.no_sides")}
      </Text>
    )
  }
  return (
    <table className="txt-compact-small w-full table-fixed text-left">
      <thead>
        <tr className="text-ui-fg-subtle border-b">
          <td className="w-1/4 py-1" />
          <th scope="col" className="py-1 pr-2 font-medium">
            {say("item.at_alipay")}
          </th>
          <th scope="col" className="py-1 font-medium">
            {say("item.in_medusa")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, gateway, medusa }) => (
          <tr key={name} className="border-b align-top">
            <th scope="row" className="text-ui-fg-subtle py-1 pr-2 font-normal">
              {say(name)}
            </th>
            <td className="py-1 pr-2">{gateway}</td>
            <td className="py-1">{medusa}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
