import { Badge, Button, InlineTip, Tooltip } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useOrderHistory } from "../api/attention"
import { Block, Section } from "../components/section"
import { Failed } from "../components/states"
import { useText } from "../i18n/use-text"
import { DiscountLines } from "./discount-lines"
import { HistoryLines } from "./history-lines"

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

/** What the plugin put right on an order, and what of it needs a person; nothing to tell shows nothing. */
export const OrderHistory = ({ orderId }: { orderId: string }) => {
  const say = useText()
  const { data, error, refetch, isFetching } = useOrderHistory(orderId)
  const { history = [], attention = [], discounts = [], environment = null } = data ?? {}
  const isTest = environment === "sandbox"
  const isEmpty = [history, attention, discounts].every(({ length }) => length === 0)
  if (error === null && isEmpty && !isTest) {
    return null
  }
  return (
    <Section
      title={say("order_history.title")}
      description={say("order_history.description")}
      actions={isTest ? <TestBadge /> : undefined}
    >
      {error === null ? null : (
        <Failed error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
      {attention.length === 0 ? null : (
        <Block>
          <InlineTip
            variant="error"
            label={say("order_history.needs_you", { count: attention.length })}
          >
            <span className="flex flex-col items-start gap-2">
              {attention.map(({ id, kind }) => (
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
      )}
      {discounts.length === 0 ? null : (
        <Block>
          <DiscountLines discounts={discounts} />
        </Block>
      )}
      {history.length === 0 ? null : (
        <Block>
          <HistoryLines entries={history} />
        </Block>
      )}
    </Section>
  )
}
