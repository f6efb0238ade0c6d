import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { historyText, moneyText } from "../attention/wording"
import { Timestamp } from "../components/timestamp"
import { useSaid, type SaySaid } from "../i18n/use-said"
import { useText, type Say } from "../i18n/use-text"
import { StateBadge } from "../notifications/state-badge"
import { reasonText } from "../payments/reason-text"
import { RefundBadge } from "../payments/status-badges"
import type { Entry } from "./entries"
import { walletText } from "../payments/wallet-text"

type Shown = { text: string; badge?: ReactNode; notes?: readonly string[] }

const by = (say: Say, who: string | null): string =>
  say("item.done_by", { who: who ?? say("item.machine") })

const show = (say: Say, said: SaySaid, entry: Entry): Shown => {
  const { payment } = entry
  const money = (amount: string) =>
    moneyText(amount, payment.currency_code, payment.currency_decimals)
  if (entry.type === "movement") {
    const { kind, amount, status, origin, actor, reason, result_code: code } = entry.movement
    return {
      text: `${say(`movement.${kind}`)} ${money(amount)}`,
      badge: <RefundBadge status={status} />,
      notes: [
        actor === null ? say(`movement_origin.${origin}`) : by(say, actor),
        ...(status === "failed" ? [reasonText(say, reason, code)] : []),
      ],
    }
  }
  if (entry.type === "message") {
    const { kind, state } = entry.message
    return {
      text: `${say("payment.messages")}: ${say(`message_kind.${kind ?? "unknown"}`)}`,
      badge: <StateBadge state={state} />,
    }
  }
  return entry.type === "done"
    ? { text: historyText(say, said, entry.done), notes: [by(say, entry.done.actor)] }
    : { text: `${say(`timeline.${entry.type}`)} ${money(payment.amount)}` }
}

type EntryProps = { entry: Entry; isOfSeveral: boolean; onOpen: (messageId: string) => void }

/** One line of a timeline: what happened, when, by whom; of a message its body on demand. */
export const TimelineEntry = ({ entry, isOfSeveral, onOpen }: EntryProps) => {
  const say = useText()
  const { text, badge, notes = [] } = show(say, useSaid(), entry)
  const { payment_request_id: request } = entry.payment
  const whose = isOfSeveral ? [`${walletText(say, entry.payment)} …${request.slice(-6)}`] : []
  return (
    <li className="flex flex-wrap items-start justify-between gap-2 px-6 py-3">
      <div className="min-w-0">
        <Text as="div" size="small" weight="plus" className="flex flex-wrap items-center gap-2">
          <span className="min-w-0 break-words">{text}</span>
          {badge}
        </Text>
        <Text as="div" size="small" className="text-ui-fg-subtle break-words">
          <Timestamp at={entry.at} />
          {[...notes, ...whose].map((note) => ` · ${note}`)}
        </Text>
      </div>
      {entry.type === "message" ? (
        <Button size="small" variant="transparent" onClick={() => onOpen(entry.message.id)}>
          {say("timeline.open")}
        </Button>
      ) : null}
    </li>
  )
}
