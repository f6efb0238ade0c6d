import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { DiscountLines } from "../attention/discount-lines"
import { Block } from "../components/section"
import { WalletMark } from "../components/wallet-mark"
import { useText } from "../i18n/use-text"
import { AskGateway } from "../payments/ask-gateway"
import { cardText } from "../payments/card-text"
import { HeldMoney } from "../payments/held-money"
import { Movements } from "../payments/movements"
import { PaymentFacts, PaymentIds } from "../payments/payment-facts"
import { PaymentBadge } from "../payments/status-badges"
import { walletText } from "../payments/wallet-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"
import { LastRefusal } from "./last-refusal"
import { ReviewNote } from "./review-note"

/** The state of one payment's money. */
export const PaymentCard = ({ payment }: { payment: AdminAlipayPaymentDetail }) => {
  const say = useText()
  const { wallet, card, discount, dashboard_url: dashboard } = payment
  const name = walletText(say, payment)
  return (
    <>
      <div className="flex items-center gap-3 px-6 py-4">
        <WalletMark wallet={{ type: wallet, name }} />
        <div className="min-w-0 flex-1">
          <Text size="small" weight="plus" className="break-words">
            {name}
          </Text>
          {card === null ? null : <Text size="small">{cardText(card)}</Text>}
        </div>
        <PaymentBadge payment={payment} />
      </div>
      <ReviewNote payment={payment} />
      <LastRefusal payment={payment} />
      <HeldMoney payment={payment} />
      <PaymentFacts payment={payment} isDense />
      {payment.operations.length === 0 ? null : <Movements payment={payment} isDense />}
      {discount === null ? null : (
        <Block>
          <DiscountLines discounts={[discount]} />
        </Block>
      )}
      <AskGateway payment={payment} />
      <details>
        <summary className="txt-compact-small-plus text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded-sm px-6 py-3 outline-none">
          {say("payment.ids")}
        </summary>
        <PaymentIds payment={payment} />
      </details>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        <Button size="small" variant="secondary" asChild>
          <Link to={`/alipay/payments/${payment.id}`}>{say("order_money.open")}</Link>
        </Button>
        <Button size="small" variant="secondary" asChild>
          <a href={dashboard} target="_blank" rel="noreferrer">
            {say("order_money.dashboard")}
          </a>
        </Button>
      </div>
    </>
  )
}
