import { ChevronRight } from "@medusajs/icons"
import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AccountStateBadge, EnvironmentBadge } from "../../components/badges"
import { CopyableLines } from "../../components/copyable"
import { Timestamp } from "../../components/timestamp"
import { useSaid } from "../../i18n/use-said"
import { useText, type Say } from "../../i18n/use-text"
import type { AdminAlipayAccountSummary, AlipayConnectionResult } from "../../../types/http"
import { providerLines } from "../config-lines"

type AccountItemProps = { account: AdminAlipayAccountSummary }

/** One account in the list: what it is, whether it works, and the first thing to fix. */
export const AccountItem = ({ account }: AccountItemProps) => {
  const say = useText()
  const { handle, label } = account
  return (
    <li className="flex flex-col gap-3 px-6 py-4" data-account={handle}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Link
          to={`/settings/alipay/${handle}`}
          className="focus-visible:shadow-borders-focus group flex min-w-0 items-center gap-2 rounded-sm outline-none"
        >
          <Text as="span" weight="plus" className="break-words group-hover:underline">
            {label ?? handle}
          </Text>
          {label === null ? null : (
            <code className="txt-compact-small text-ui-fg-subtle break-all font-mono">
              {handle}
            </code>
          )}
          <ChevronRight className="text-ui-fg-muted shrink-0" />
        </Link>
        <span className="flex flex-wrap items-center gap-2">
          <EnvironmentBadge environment={account.environment} />
          <AccountStateBadge account={account} />
        </span>
      </div>
      <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap items-center gap-x-4 gap-y-1">
        <LastTest result={account.last_test} />
        {factsOf(account, say).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </div>
      <Explanation account={account} />
    </li>
  )
}

const factsOf = (account: AdminAlipayAccountSummary, say: Say): string[] => {
  const { client_id, open_payments: open, region } = account
  return [
    say(`region.${region}`),
    client_id === null ? say("list.no_client") : say("list.client", { client_id }),
    ...(open === 0 ? [] : [say("list.open_payments", { count: open })]),
  ]
}

const LastTest = ({ result }: { result: AlipayConnectionResult | null }) => {
  const say = useText()
  return result === null ? (
    <StatusBadge color="grey">{say("list.never_tested")}</StatusBadge>
  ) : (
    <span className="flex items-center gap-2">
      <StatusBadge color={result.ok ? "green" : "red"}>
        {say(result.ok ? "list.test_ok" : "list.test_failed")}
      </StatusBadge>
      <Timestamp at={result.tested_at} />
    </span>
  )
}

const Explanation = ({ account }: AccountItemProps) => {
  const say = useText()
  const said = useSaid()
  const { registered, saved, handle, problems } = account
  const errors = problems.filter(({ severity }) => severity === "error")
  if (!registered) {
    return (
      <div className="flex flex-col gap-2">
        <Text size="small">{say("list.not_registered")}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {say("config_lines.hint")}
        </Text>
        <CopyableLines text={providerLines(handle)} what={say("config_lines.name")} />
      </div>
    )
  }
  return (
    <>
      {saved ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {say("list.config_only")}
        </Text>
      )}
      {errors[0] === undefined ? null : (
        <Text size="small">
          {said(errors[0])}
          {errors.length === 1 ? "" : ` ${say("list.more_problems", { count: errors.length - 1 })}`}
        </Text>
      )}
    </>
  )
}
