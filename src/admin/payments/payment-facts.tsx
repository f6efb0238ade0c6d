import type { ReactNode } from "react"
import { moneyText } from "../attention/wording"
import { EnvironmentBadge } from "../components/badges"
import { CopyableValue } from "../components/copyable"
import { Row, Rows } from "../components/section"
import { Timestamp } from "../components/timestamp"
import { useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"

type Fact = readonly [name: TextKey, value: ReactNode]

const Moment = ({ at, ahead = false }: { at: string; ahead?: boolean }) => (
  <Timestamp at={at} ahead={ahead} />
)

/** Only what there is. */
const timesOf = (payment: AdminAlipayPaymentDetail): Fact[] => {
  const times: readonly (readonly [TextKey, string | null, boolean?])[] = [
    ["payment.created_at", payment.created_at],
    ["payment.paid_at", payment.paid_at],
    ["payment.held_until", payment.status === "held" ? payment.hold_expires_at : null, true],
    ["payment.expires_at", payment.status === "waiting" ? payment.expires_at : null, true],
    ["payment.next_check", payment.next_check_at, true],
  ]
  return times.flatMap(([name, at, ahead = false]) =>
    at === null ? [] : [[name, <Moment key={name} at={at} ahead={ahead} />]]
  )
}

const moneyOf = (payment: AdminAlipayPaymentDetail): Fact[] => {
  const money = (amount: string) =>
    moneyText(amount, payment.currency_code, payment.currency_decimals)
  const { shopper_paid_amount: byShopper, shopper_paid_currency: currency } = payment
  const isOther =
    byShopper !== null && (byShopper !== payment.amount || currency !== payment.currency_code)
  return [
    ["payment.asked", money(payment.amount)],
    ["payment.captured", money(payment.captured_amount)],
    ...(isOther
      ? [
          [
            "payment.shopper_paid" as const,
            moneyText(byShopper, currency, payment.shopper_paid_decimals),
          ] as const,
        ]
      : []),
    ["payment.refunded", money(payment.refunded_amount)],
    ...(payment.refunding_amount === "0"
      ? []
      : [["payment.refunding" as const, money(payment.refunding_amount)] as const]),
  ]
}

export const PaymentFacts = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const facts: readonly Fact[] = [
    ...moneyOf(payment),
    ["payment.way", `${payment.wallet_name}, ${say(`product.${payment.product}`)}`],
    [
      "pay_list.account",
      <span key="account" className="flex items-center gap-2">
        {payment.handle} <EnvironmentBadge environment={payment.environment} />
      </span>,
    ],
    ...timesOf(payment),
    ...(payment.result_code === null || payment.status === "paid"
      ? []
      : [["payment.reason" as const, payment.result_code] as const]),
  ]
  return (
    <Rows>
      {facts.map(([name, value]) => (
        <Row key={name} name={say(name)}>
          {value}
        </Row>
      ))}
    </Rows>
  )
}

/** The ids of both sides, to be copied. */
export const PaymentIds = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const ids: readonly (readonly [TextKey, string | null])[] = [
    ["payment.request_id", payment.payment_request_id],
    ["payment.gateway_id", payment.gateway_payment_id],
    ["payment.session_id", payment.session_id],
    ["payment.collection_id", payment.payment_collection_id],
    ["item.cart", payment.cart_id],
    ["payment.client_id", payment.client_id],
  ]
  return (
    <Rows>
      {ids.map(([name, id]) =>
        id === null ? null : (
          <Row key={name} name={say(name)}>
            <CopyableValue text={id} what={say(name)} />
          </Row>
        )
      )}
    </Rows>
  )
}
