import type { ReactNode } from "react"
import { moneyText } from "../attention/wording"
import { EnvironmentBadge } from "../components/badges"
import { CopyableValue } from "../components/copyable"
import { Row, Rows } from "../components/section"
import { Timestamp } from "../components/timestamp"
import { useLocale, useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"
import { cardText, countryText, threeDsText } from "./card-text"
import { placeText } from "./place-text"
import { reasonText } from "./reason-text"
import { walletText } from "./wallet-text"

/** There the gateway's code says no more than that all is well. */
const HAS_MONEY = new Set<AdminAlipayPaymentDetail["status"]>(["paid", "held"])

type Fact = readonly [name: TextKey, value: ReactNode]

const Moment = ({ at, ahead = false }: { at: string; ahead?: boolean }) => (
  <Timestamp at={at} ahead={ahead} />
)

/** Only what there is. */
const timesOf = (payment: AdminAlipayPaymentDetail): Fact[] => {
  const times: readonly (readonly [TextKey, string | null, boolean?])[] = [
    ["payment.created_at", payment.created_at],
    ["payment.paid_at", payment.status === "held" ? null : payment.paid_at],
    ["payment.held_until", payment.status === "held" ? payment.hold_expires_at : null, true],
    ["payment.expires_at", payment.status === "waiting" ? payment.expires_at : null, true],
    ["payment.next_check", payment.next_check_at, true],
  ]
  return times.flatMap(([name, at, ahead = false]) =>
    at === null ? [] : [[name, <Moment key={name} at={at} ahead={ahead} />]]
  )
}

/** A part of what was paid, in the shopper's currency: rounded, at the rate of the whole. */
const inShoppersMoney = (payment: AdminAlipayPaymentDetail, amount: string): string => {
  const { shopper_paid_amount: paid, shopper_paid_currency: currency } = payment
  return paid === null || currency === payment.currency_code || payment.amount === "0"
    ? ""
    : ` (≈ ${moneyText(
        ((BigInt(paid) * BigInt(amount)) / BigInt(payment.amount)).toString(),
        currency,
        payment.shopper_paid_decimals
      )})`
}

const moneyOf = (payment: AdminAlipayPaymentDetail): Fact[] => {
  const money = (amount: string) =>
    moneyText(amount, payment.currency_code, payment.currency_decimals) +
    ([payment.amount, "0"].includes(amount) ? "" : inShoppersMoney(payment, amount))
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
    ...(["refunding", "charged_back", "refundable"] as const).flatMap((name): Fact[] => {
      const amount = payment[`${name}_amount`]
      return amount === "0" ? [] : [[`payment.${name}`, money(amount)]]
    }),
  ]
}

/** What is known of a card. */
const useCardFacts = ({ card }: AdminAlipayPaymentDetail, isDense: boolean): Fact[] => {
  const say = useText()
  const locale = useLocale()
  if (card === null) {
    return []
  }
  const threeDs = threeDsText(card)
  const facts: readonly (readonly [TextKey, string | null])[] = [
    ["card.card", isDense ? null : cardText(card)],
    ["card.three_ds", threeDs === undefined ? null : say(threeDs)],
    [
      "card.country",
      card.issuing_country === null ? null : countryText(card.issuing_country, locale),
    ],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
}

type FactsProps = {
  payment: AdminAlipayPaymentDetail
  /** Close together, for the side of a page. */
  isDense?: boolean
}

export const PaymentFacts = ({ payment, isDense = false }: FactsProps) => {
  const say = useText()
  const facts: readonly Fact[] = [
    ...moneyOf(payment),
    ["payment.way", `${walletText(say, payment)}, ${say(`product.${payment.product}`)}`],
    ...(payment.place === null ? [] : [["pay_list.place", placeText(payment.place)] as const]),
    ...useCardFacts(payment, isDense),
    [
      "pay_list.account",
      <span key="account" className="flex items-center gap-2">
        {payment.handle} <EnvironmentBadge environment={payment.environment} />
      </span>,
    ],
    ...timesOf(payment),
    ...(payment.result_code === null || HAS_MONEY.has(payment.status)
      ? []
      : [
          [
            "payment.reason" as const,
            reasonText(say, payment.reason, payment.result_code),
          ] as const,
        ]),
  ]
  return (
    <Rows>
      {facts.map(([name, value]) => (
        <Row key={name} name={say(name)} isDense={isDense}>
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
    ["payment.medusa_id", payment.medusa_payment_id],
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
