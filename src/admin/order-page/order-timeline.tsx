import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { useText } from "../i18n/use-text"
import { Choice } from "../lists/list-filters"
import { MessageDrawer } from "../notifications/message-drawer"
import { timelineOf, type Entry, type EntryGroup } from "./entries"
import type { OrderOfAdmin } from "./order-of-admin"
import { TimelineEntry } from "./timeline-entry"
import { usePaymentsOf } from "./use-payments-of"

const GROUPS: readonly EntryGroup[] = ["calls", "messages", "repairs", "admins"]
const AT_ONCE = 15

/** Everything that happened to an order's payments. Nothing for an order that was paid elsewhere. */
export const OrderTimeline = ({ order }: { order: OrderOfAdmin }) => {
  const say = useText()
  const { query, payments, isHidden } = usePaymentsOf(order)
  const [group, setGroup] = useState<string>("")
  if (isHidden) {
    return null
  }
  const entries = timelineOf(payments).filter(
    ({ groups }) => group === "" || groups.some((each) => each === group)
  )
  return (
    <Section
      title={say("order_history.title")}
      actions={
        <Choice
          label={say("timeline.filter")}
          value={group === "" ? undefined : group}
          options={GROUPS.map((each) => [each, say(`timeline.${each}`)])}
          onChange={setGroup}
        />
      }
    >
      <Loaded query={query}>
        {() => <Entries key={group} entries={entries} isOfSeveral={payments.length > 1} />}
      </Loaded>
    </Section>
  )
}

const Entries = ({ entries, isOfSeveral }: { entries: readonly Entry[]; isOfSeveral: boolean }) => {
  const say = useText()
  const [most, setMost] = useState(AT_ONCE)
  const [opened, setOpened] = useState<string>()
  if (entries.length === 0) {
    return (
      <Block>
        <Text size="small" className="text-ui-fg-subtle">
          {say("payment.no_movements")}
        </Text>
      </Block>
    )
  }
  return (
    <>
      <ol className="divide-y">
        {entries.slice(0, most).map((entry) => (
          <TimelineEntry
            key={entry.id}
            entry={entry}
            isOfSeveral={isOfSeveral}
            onOpen={setOpened}
          />
        ))}
      </ol>
      {entries.length > most ? (
        <Block>
          <Button size="small" variant="secondary" onClick={() => setMost(most + AT_ONCE)}>
            {say("pay_list.older")}
          </Button>
        </Block>
      ) : null}
      {opened === undefined ? null : (
        <MessageDrawer id={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}
