import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useDispute, useOrderDisputes } from "../api/disputes"
import { HistoryLines } from "../attention/history-lines"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import type { OrderOfAdmin } from "../order-page/order-of-admin"
import { usePaymentsOf } from "../order-page/use-payments-of"
import type { AdminAlipayDisputeDetail } from "../../types/http"
import { ProbablyDone } from "./answer-section"
import { DisputeBadge } from "./dispute-badge"
import { DisputeFacts } from "./dispute-facts"
import { Evidence } from "./evidence"

/** Every dispute of an order, the newest first. Nothing for an order without one, or that was paid elsewhere. */
export const OrderDisputes = ({ order }: { order: OrderOfAdmin }) => {
  const { payments } = usePaymentsOf(order)
  return payments.length === 0 ? null : <Disputes orderId={order.id} />
}

const Disputes = ({ orderId }: { orderId: string }) => {
  const say = useText()
  const disputes = useOrderDisputes(orderId).data?.disputes ?? []
  return disputes.length === 0 ? null : (
    <Section title={say("disputes.of_order")}>
      {disputes.map(({ id }) => (
        <Dispute key={id} id={id} />
      ))}
    </Section>
  )
}

const Dispute = ({ id }: { id: string }) => (
  <Loaded query={useDispute(id)}>{({ dispute }) => <Card dispute={dispute} />}</Loaded>
)

const Card = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  const isLost = dispute.requests.some(({ state }) => state === "unknown")
  return (
    <div className="divide-y" data-testid="order-dispute">
      <div className="flex items-center justify-between gap-3 px-6 py-4">
        <Text size="small" weight="plus">
          {say(`dispute_kind.${dispute.kind}`)}
        </Text>
        <DisputeBadge dispute={dispute} />
      </div>
      {isLost ? (
        <Block>
          <ProbablyDone dispute={dispute} />
        </Block>
      ) : null}
      <DisputeFacts dispute={dispute} isDense />
      {dispute.evidence.length === 0 && dispute.advice === null ? null : (
        <Block>
          <Evidence dispute={dispute} />
        </Block>
      )}
      {dispute.history.length === 0 ? null : (
        <details>
          <summary className="txt-compact-small-plus text-ui-fg-subtle focus-visible:shadow-borders-focus cursor-pointer rounded-sm px-6 py-3 outline-none">
            {say("dispute.history_summary", { count: dispute.history.length })}
          </summary>
          <Block>
            <HistoryLines entries={dispute.history} />
          </Block>
        </details>
      )}
      <Block>
        <Button size="small" variant="secondary" asChild className="self-start">
          <Link to={`/alipay/disputes/${dispute.id}`}>{say("disputes.open")}</Link>
        </Button>
      </Block>
    </div>
  )
}
