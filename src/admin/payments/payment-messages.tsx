import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Block } from "../components/section"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import { StateBadge } from "../notifications/state-badge"
import type { AdminAlipayPaymentDetail } from "../../types/http"

/** What the gateway has told of a payment, the newest first. */
export const PaymentMessages = ({
  payment,
}: {
  payment: Pick<AdminAlipayPaymentDetail, "notifications">
}) => {
  const say = useText()
  return payment.notifications.length === 0 ? (
    <Block>
      <Text size="small" className="text-ui-fg-subtle">
        {say("payment.no_messages")}
      </Text>
    </Block>
  ) : (
    <ul className="divide-y">
      {payment.notifications.map(({ id, kind, state, created_at }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Text as="div" size="small" className="flex flex-wrap items-center gap-2">
            <Link to={`/alipay/notifications?message=${id}`} className="text-ui-fg-interactive">
              {say(`message_kind.${kind ?? "unknown"}`)}
            </Link>
            <StateBadge state={state} />
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle">
            <Timestamp at={created_at} />
          </Text>
        </li>
      ))}
    </ul>
  )
}
