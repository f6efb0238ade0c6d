import { Badge, InlineTip, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import { useOverview, type Days } from "../api/overview"
import { Loaded } from "../components/loaded"
import { Block, Section } from "../components/section"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayOverviewResponse } from "../../types/http"
import { DayChart } from "./day-chart"
import { MoneyTable } from "./money-table"
import { Reasons } from "./reasons"
import { WalletTable } from "./wallet-table"

const PERIODS = [
  { days: 1, text: "today" },
  { days: 7, text: "week" },
  { days: 30, text: "month" },
] as const satisfies readonly { days: Days; text: string }[]

/** What came in, went out and is held, and why shoppers did not pay. */
export const OverviewSection = () => {
  const say = useText()
  const [days, setDays] = useState<Days>(7)
  const query = useOverview(days)
  // A role that may see what needs a person and no payments.
  if (query.error?.status === 403) {
    return null
  }
  const isTest = query.data?.overview.environment === "sandbox"
  return (
    <Section
      level="h1"
      title={say("desk.title")}
      description={say("overview.description")}
      actions={
        <>
          {isTest ? (
            <Badge size="small" color="orange">
              {say("environment.sandbox")}
            </Badge>
          ) : null}
          <div className="w-36">
            <Period days={days} onChange={setDays} />
          </div>
        </>
      }
    >
      <Loaded query={query} rows={4}>
        {({ overview }) => <Parts overview={overview} />}
      </Loaded>
    </Section>
  )
}

const Period = ({ days, onChange }: { days: Days; onChange: (days: Days) => void }) => {
  const say = useText()
  return (
    <Select
      size="small"
      value={String(days)}
      onValueChange={(next) =>
        onChange(PERIODS.find(({ days: each }) => String(each) === next)?.days ?? 7)
      }
    >
      <Select.Trigger aria-label={say("overview.period")}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {PERIODS.map(({ days: each, text }) => (
          <Select.Item key={each} value={String(each)}>
            {say(`period.${text}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

type PartsProps = { overview: AdminAlipayOverviewResponse["overview"] }

const Parts = ({ overview }: PartsProps) => {
  const say = useText()
  const { money, wallets, reasons, is_partial: isPartial } = overview
  if (money.length === 0 && wallets.length === 0) {
    return (
      <Empty title={say("overview.empty")}>
        <Text size="small" className="text-ui-fg-subtle">
          {say("overview.empty_hint")}
        </Text>
      </Empty>
    )
  }
  return (
    <div className="divide-y" data-testid="alipay-overview">
      {isPartial ? (
        <Block>
          <InlineTip label={say("overview.partial")}>{say("overview.partial_hint")}</InlineTip>
        </Block>
      ) : null}
      <MoneyTable money={money} />
      <DayChart overview={overview} />
      <div className="grid grid-cols-1 lg:grid-cols-2">
        <WalletTable wallets={wallets} />
        <Reasons reasons={reasons} />
      </div>
    </div>
  )
}
