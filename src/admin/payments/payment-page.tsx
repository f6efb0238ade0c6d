import { Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { usePayment } from "../api/payments"
import { HistoryLines } from "../attention/history-lines"
import { moneyText } from "../attention/wording"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { Empty } from "../components/states"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"
import { AskGateway } from "./ask-gateway"
import { HeldMoney } from "./held-money"
import { Movements } from "./movements"
import { PaymentFacts, PaymentIds } from "./payment-facts"
import { PaymentMessages } from "./payment-messages"
import { PaymentBadge } from "./status-badges"

/** One payment: facts, ids, movements, messages and history. */
export const PaymentPage = () => {
  const say = useText()
  const query = usePayment(useParams()["id"] ?? "")
  return (
    <Loaded
      query={query}
      rows={6}
      refused={({ status }) =>
        status === 404 ? (
          <Section level="h1" title={say("pay_list.payment")}>
            <Empty title={say("payment.not_found")} />
          </Section>
        ) : undefined
      }
    >
      {({ payment }) => <Parts payment={payment} />}
    </Loaded>
  )
}

const Parts = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const { amount, currency_code, currency_decimals, order_id: order } = payment
  return (
    <div className="flex flex-col gap-3">
      <Section
        level="h1"
        title={moneyText(amount, currency_code, currency_decimals)}
        description={payment.email ?? undefined}
        actions={
          <>
            <PaymentBadge payment={payment} />
            {order === null ? null : (
              <Link
                to={`/orders/${order}`}
                className="text-ui-fg-interactive txt-compact-small-plus"
              >
                {say("payment.open_order", { number: payment.order_display_id ?? "" })}
              </Link>
            )}
          </>
        }
      >
        <HeldMoney payment={payment} />
        <PaymentFacts payment={payment} />
        <AskGateway payment={payment} />
      </Section>
      <OpenItems payment={payment} />
      <Section title={say("payment.movements")}>
        <Movements payment={payment} />
      </Section>
      <Section title={say("payment.messages")}>
        <PaymentMessages payment={payment} />
      </Section>
      <Section title={say("payment.ids")}>
        <PaymentIds payment={payment} />
      </Section>
      <Section title={say("payment.history")}>
        <Block>
          {payment.history.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle">
              {say("payment.no_history")}
            </Text>
          ) : (
            <HistoryLines entries={payment.history} />
          )}
        </Block>
      </Section>
    </div>
  )
}

/** What of the payment waits for a person. */
const OpenItems = ({ payment: { attention } }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  return attention.length === 0 ? null : (
    <Section title={say("payment.attention")}>
      <ul className="divide-y">
        {attention.map(({ id, kind, created_at }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-6 py-4">
            <Text as="div" size="small">
              {say(`kind.${kind}`)} · <Timestamp at={created_at} />
            </Text>
            <Link
              to={`/alipay?item=${id}`}
              className="text-ui-fg-interactive txt-compact-small-plus"
            >
              {say("payment.open")}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
