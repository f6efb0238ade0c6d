import { InlineTip, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { useDispute } from "../api/disputes"
import { HistoryLines } from "../attention/history-lines"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import { PaymentMessages } from "../payments/payment-messages"
import type { AdminAlipayDisputeDetail } from "../../types/http"
import { AnswerSection } from "./answer-section"
import { DisputeBadge } from "./dispute-badge"
import { DisputeFacts } from "./dispute-facts"
import { Documents } from "./documents"
import { Evidence } from "./evidence"
import { SentAnswers } from "./sent-answers"
import { amountText } from "./wording"

/** One dispute: facts, answers, evidence, documents, messages and history. */
export const DisputePage = () => {
  const say = useText()
  const id = useParams()["id"] ?? ""
  return (
    <Loaded
      query={useDispute(id)}
      rows={6}
      refused={({ status }) =>
        status === 404 ? (
          <Section level="h1" title={say("disputes.dispute")}>
            <Empty title={say("dispute.not_found")}>
              <Link
                to={`/alipay/disputes?q=${encodeURIComponent(id)}`}
                className="text-ui-fg-interactive txt-compact-small-plus"
              >
                {say("dispute.find")}
              </Link>
            </Empty>
          </Section>
        ) : undefined
      }
    >
      {({ dispute }) => <Parts dispute={dispute} />}
    </Loaded>
  )
}

const Parts = ({ dispute }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  const { amount, kind, order_id: order, unknown_types: unknown } = dispute
  return (
    <div className="flex flex-col gap-3">
      <Section
        level="h1"
        title={`${say(`dispute_kind.${kind}`)} ${amountText(dispute, amount)}`}
        description={dispute.email ?? undefined}
        actions={
          <>
            <DisputeBadge dispute={dispute} />
            {order === null ? null : (
              <Link
                to={`/orders/${order}`}
                className="text-ui-fg-interactive txt-compact-small-plus"
              >
                {say("payment.open_order", { number: dispute.order_display_id ?? "" })}
              </Link>
            )}
          </>
        }
      >
        <DisputeFacts dispute={dispute} />
        {unknown.length === 0 ? null : (
          <Block>
            <InlineTip label={say("messages.title")}>
              {say("dispute.unknown_types", { types: unknown.join(", ") })}
            </InlineTip>
          </Block>
        )}
      </Section>
      <AnswerSection dispute={dispute} />
      <Section title={say("dispute.evidence")} description={say("dispute.opinion")}>
        <Block>
          <Evidence dispute={dispute} />
        </Block>
      </Section>
      <Section title={say("dispute.documents")}>
        <Documents dispute={dispute} />
      </Section>
      <Section title={say("dispute.sent")}>
        <SentAnswers dispute={dispute} />
      </Section>
      <Section title={say("dispute.messages")}>
        <PaymentMessages payment={dispute} />
      </Section>
      <Section title={say("dispute.history")}>
        <Done dispute={dispute} />
      </Section>
    </div>
  )
}

const Done = ({ dispute: { history } }: { dispute: AdminAlipayDisputeDetail }) => {
  const say = useText()
  return (
    <Block>
      {history.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {say("payment.no_history")}
        </Text>
      ) : (
        <HistoryLines entries={history} />
      )}
    </Block>
  )
}
