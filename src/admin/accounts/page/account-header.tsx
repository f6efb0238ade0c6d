import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { problemHeading } from "../../components/account-state"
import { AccountStateBadge, EnvironmentBadge } from "../../components/badges"
import { CopyableLines } from "../../components/copyable"
import { Timestamp } from "../../components/timestamp"
import { Block, Row, Rows, Section } from "../../components/section"
import { useSaid } from "../../i18n/use-said"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AlipayAccountProblem } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { providerLines } from "../config-lines"
import { DeleteAccount } from "./delete-account"
import { fieldOf, SECTION_OF } from "../fields"

type AccountHeaderProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** Name and state of an account, and what stands between it and its payments. */
export const AccountHeader = ({ account, onEdit }: AccountHeaderProps) => {
  const say = useText()
  const [isDeleting, setDeleting] = useState(false)
  const { handle, label, problems } = account
  return (
    <Section
      level="h1"
      title={label ?? handle}
      description={
        <span className="flex flex-wrap items-center gap-2">
          {label === null ? null : <code className="font-mono">{handle}</code>}
          <EnvironmentBadge environment={account.environment} />
          <AccountStateBadge account={account} />
        </span>
      }
      actions={
        account.saved ? (
          <Button size="small" variant="secondary" onClick={() => setDeleting(true)}>
            {say("action.delete")}
          </Button>
        ) : undefined
      }
    >
      <Problems severity="error" problems={problems} account={account} onEdit={onEdit} />
      <Problems severity="warning" problems={problems} account={account} onEdit={onEdit} />
      <AccountFacts account={account} />
      {isDeleting ? <DeleteAccount account={account} onClose={() => setDeleting(false)} /> : null}
    </Section>
  )
}

const AccountFacts = ({ account }: { account: AdminAlipayAccount }) => {
  const say = useText()
  const { provider_id: provider, open_payments: open, former_client_ids: former } = account
  return (
    <Rows>
      <Row name={say("account.provider")}>
        <code className="font-mono">{provider}</code>
      </Row>
      <Row name={say("account.open_payments")}>{open}</Row>
      {account.updated_at === null ? (
        <Row name={say("account.updated")}>{say("list.config_only")}</Row>
      ) : (
        <Row name={say("account.updated")}>
          <Timestamp at={account.updated_at} />
          {account.updated_by === null
            ? null
            : ` · ${say("account.updated_by", { who: account.updated_by })}`}
        </Row>
      )}
      {former.length === 0 ? null : (
        <Row name={say("account.former")}>
          <ul className="flex flex-col gap-1">
            {former.map(({ client_id, environment, retired_at: at }) => (
              <li key={at} className="flex flex-wrap items-center gap-2">
                <EnvironmentBadge environment={environment} />
                {say("account.former_line", { client_id })} <Timestamp at={at} />
              </li>
            ))}
          </ul>
          <Text size="xsmall" className="text-ui-fg-subtle mt-1">
            {say("account.former_hint")}
          </Text>
        </Row>
      )}
    </Rows>
  )
}

type ProblemsProps = AccountHeaderProps & {
  severity: AlipayAccountProblem["severity"]
  problems: readonly AlipayAccountProblem[]
}

const Problems = ({ severity, problems, account, onEdit }: ProblemsProps) => {
  const say = useText()
  const found = problems.filter((problem) => problem.severity === severity)
  const { title, hint } = problemHeading(severity, problems)
  return found.length === 0 ? null : (
    <Block>
      <div>
        <Text size="small" weight="plus">
          {say(title)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {say(hint)}
        </Text>
      </div>
      <ul className="flex flex-col gap-3">
        {found.map((problem) => (
          <li key={`${problem.code}-${problem.message}`} data-problem={problem.code}>
            <Problem problem={problem} onEdit={onEdit} />
            {problem.code === "not_registered" ? (
              <CopyableLines text={providerLines(account.handle)} what={say("config_lines.name")} />
            ) : null}
          </li>
        ))}
      </ul>
    </Block>
  )
}

type ProblemProps = { problem: AlipayAccountProblem; onEdit: OpenEditor }

const Problem = ({ problem, onEdit }: ProblemProps) => {
  const say = useText()
  const message = useSaid()(problem)
  const name = fieldOf(problem.field)
  return (
    <div className="mb-1 flex flex-wrap items-start justify-between gap-2">
      <Text size="small" className="min-w-0 flex-1 break-words">
        {message}
      </Text>
      {name === undefined ? null : (
        <Button
          size="small"
          variant="secondary"
          aria-label={say("account.fix_problem", { problem: message })}
          onClick={() => onEdit(SECTION_OF[name], name)}
        >
          {say("account.fix")}
        </Button>
      )}
    </div>
  )
}
