import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { Row, Rows } from "../components/section"
import { dayTime } from "../components/timestamp"
import { useLocale, useText, type TextKey } from "../i18n/use-text"
import type { AdminAlipayDisputeDetail } from "../../types/http"
import { TimeLeft } from "./time-left"
import { amountText, codeText, reasonText, verdictText, winText } from "./wording"

type Fact = readonly [name: TextKey, value: ReactNode]

/** Where the money is: what is zero is left out. */
const moneyOf = (dispute: AdminAlipayDisputeDetail): Fact[] => {
  const parts: readonly (readonly [TextKey, string | null])[] = [
    ["dispute.held", dispute.held_amount],
    ["dispute.taken", dispute.taken_amount],
    ["dispute.given_back", dispute.given_back_amount],
  ]
  const isJudged = dispute.state === "lost" && dispute.judged_amount !== null
  const currency = isJudged ? dispute.judged_currency : dispute.currency_code
  return parts.flatMap(([name, amount]) =>
    amount === "0" || amount === null
      ? []
      : [[name, amountText({ ...dispute, currency_code: currency }, amount)]]
  )
}

const useFacts = (dispute: AdminAlipayDisputeDetail): Fact[] => {
  const say = useText()
  const locale = useLocale()
  const code = codeText(dispute)
  const { due_at: due, win_rate: rate } = dispute
  const optional: readonly (readonly [TextKey, ReactNode])[] = [
    ["dispute.code", code],
    ["dispute.said_by", dispute.source?.toUpperCase() === dispute.scheme ? null : dispute.source],
    ["dispute.due", due === null ? null : dayTime(new Date(due), locale)],
    ["disputes.time_left", dispute.needs_answer ? <TimeLeft dispute={dispute} /> : null],
    ["dispute.win_rate", rate === null ? null : winText(say, rate)],
    ["dispute.verdict", dispute.verdict === null ? null : verdictText(say, dispute.verdict)],
    ["dispute.auto_defended", dispute.auto_defend_reason],
  ]
  return [
    ["dispute.disputed", amountText(dispute, dispute.amount)],
    ...moneyOf(dispute),
    ["disputes.reason", reasonText(say, dispute)],
    ...optional.filter(([, value]) => value !== null),
  ]
}

type FactsProps = {
  dispute: AdminAlipayDisputeDetail
  /** Close together and without ids, for the side of a page. */
  isDense?: boolean
}

/** What is known of a dispute. */
export const DisputeFacts = ({ dispute, isDense = false }: FactsProps) => {
  const say = useText()
  const facts = useFacts(dispute)
  return (
    <Rows>
      {facts.map(([name, value]) => (
        <Row key={name} name={say(name)} isDense={isDense}>
          {value}
        </Row>
      ))}
      {isDense ? null : (
        <>
          <Row name={say("dispute.payment")}>
            <Link
              to={`/alipay/payments/${dispute.payment_id}`}
              className="text-ui-fg-interactive break-all"
            >
              {dispute.payment_request_id ?? dispute.payment_id}
            </Link>
          </Row>
          <Row name={say("dispute.id")}>
            <span className="break-all">{dispute.dispute_id}</span>
          </Row>
        </>
      )}
    </Rows>
  )
}
