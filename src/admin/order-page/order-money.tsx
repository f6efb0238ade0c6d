import { Badge, Button, InlineTip, Text, Tooltip } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPaymentDetail } from "../../types/http"
import type { OrderOfAdmin } from "./order-of-admin"
import { PaymentCard } from "./payment-card"
import { useFollowsMedusa } from "./use-follows-medusa"
import { usePaymentsOf } from "./use-payments-of"

type Payments = readonly AdminAlipayPaymentDetail[]

const OVER = new Set<AdminAlipayPaymentDetail["status"]>(["failed", "canceled", "waiting"])

/** Payments of one collection: those that count, or else the newest. */
const shownOf = (payments: Payments): Payments => {
  const counting = payments.filter(
    ({ status, operations }) => !OVER.has(status) || operations.length > 0
  )
  return counting.length > 0 ? counting : payments.slice(0, 1)
}

const byCollection = (payments: Payments): Payments[] =>
  [...new Set(payments.map(({ payment_collection_id: id }) => id))].map((id) =>
    payments.filter((each) => each.payment_collection_id === id)
  )

/** No real money was moved for this order. */
const TestBadge = () => {
  const say = useText()
  return (
    <Tooltip content={say("test_money.hint")}>
      <Badge size="small" color="orange" data-testid="test-money">
        {say("test_money.badge")}
      </Badge>
    </Tooltip>
  )
}

/** The state of an order's money, and what of it needs a person. Nothing for an order that was paid elsewhere. */
export const OrderMoney = ({ order }: { order: OrderOfAdmin }) => {
  const say = useText()
  const { query, payments, isHidden } = usePaymentsOf(order)
  useFollowsMedusa(order)
  if (isHidden) {
    return null
  }
  const isTest = payments.some(({ environment }) => environment === "sandbox")
  return (
    <Section title={say("desk.title")} actions={isTest ? <TestBadge /> : undefined}>
      <Loaded query={query}>{() => <Collections payments={payments} />}</Loaded>
    </Section>
  )
}

const Collections = ({ payments }: { payments: Payments }) => {
  const say = useText()
  const collections = byCollection(payments)
  return (
    <>
      <OpenItems payments={payments} />
      {collections.map((all, at) => {
        const shown = shownOf(all)
        return (
          <div key={all[0]?.payment_collection_id} className="divide-y" data-testid="collection">
            {collections.length === 1 ? null : (
              <Block>
                <Text size="small" weight="plus">
                  {say("order_money.collection", {
                    number: collections.length - at,
                    count: collections.length,
                  })}
                </Text>
              </Block>
            )}
            {shown.map((payment) => (
              <PaymentCard key={payment.id} payment={payment} />
            ))}
          </div>
        )
      })}
    </>
  )
}

const OpenItems = ({ payments }: { payments: Payments }) => {
  const say = useText()
  const items = payments.flatMap(({ attention }) => attention)
  return items.length === 0 ? null : (
    <Block>
      <InlineTip variant="error" label={say("order_history.needs_you", { count: items.length })}>
        <span className="flex flex-col items-start gap-2">
          {items.map(({ id, kind }) => (
            <span key={id} className="flex flex-wrap items-center gap-2">
              {say(`kind.${kind}`)}
              <Button size="small" variant="secondary" asChild>
                <Link to={`/alipay?item=${id}`}>{say("order_history.show")}</Link>
              </Button>
            </span>
          ))}
        </span>
      </InlineTip>
    </Block>
  )
}
