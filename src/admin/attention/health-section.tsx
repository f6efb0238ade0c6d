import { InlineTip, StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useHealth } from "../api/attention"
import { Timestamp } from "../components/timestamp"
import { Block, Row, Rows, Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { useText } from "../i18n/use-text"
import type { AdminAlipayAccountHealth, AdminAlipayHealthResponse } from "../../types/http"
import { useSaid } from "../i18n/use-said"

type Health = AdminAlipayHealthResponse["health"]
type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const COLORS: Readonly<Record<Health["status"], Color>> = {
  ok: "green",
  attention: "orange",
  trouble: "red",
}
const ACCOUNT_COLORS: Readonly<Record<AdminAlipayAccountHealth["status"], Color>> = {
  usable: "green",
  unusable: "red",
  unknown: "grey",
}

/** Whether the plugin works, checked every minute. */
export const HealthSection = () => {
  const say = useText()
  const query = useHealth()
  const health = query.data?.health
  return (
    <Section
      title={say("health.title")}
      actions={
        health === undefined ? undefined : (
          <StatusBadge color={COLORS[health.status]}>
            {say(`health_status.${health.status}`)}
          </StatusBadge>
        )
      }
    >
      <Loaded query={query} rows={4}>
        {(answer) => <HealthRows health={answer.health} />}
      </Loaded>
    </Section>
  )
}

const Since = ({ count, at }: { count: number; at: string | null }) => {
  const say = useText()
  return (
    <>
      {count}
      {at === null ? null : (
        <>
          {" "}
          ({say("health.since")} <Timestamp at={at} />)
        </>
      )}
    </>
  )
}

const HealthRows = ({ health }: { health: Health }) => {
  const say = useText()
  const said = useSaid()
  const { accounts, last_sweep: sweep, ledger, inbox } = health
  return (
    <>
      {health.in_memory_locking ? (
        <Block>
          <InlineTip variant="info" label={say("health.locks")}>
            {say("health.locks_hint")}
          </InlineTip>
        </Block>
      ) : null}
      <Rows>
        <Row name={say("health.accounts")}>
          <ul className="flex flex-col gap-1">
            {accounts.map(({ handle, status, problem, problem_sentence: sentence }) => (
              <li key={handle} className="flex flex-wrap items-center gap-2">
                {handle}
                <StatusBadge color={ACCOUNT_COLORS[status]}>
                  {say(`account_status.${status}`)}
                </StatusBadge>
                {problem === null ? null : (
                  <span className="break-words">{said(sentence ?? { message: problem })}</span>
                )}
              </li>
            ))}
          </ul>
        </Row>
        <Row name={say("health.last_sweep")}>
          {sweep === null ? (
            say("health.never")
          ) : (
            <>
              <Timestamp at={sweep.started_at} />
              {": "}
              {say("health.sweep_rows", { count: sweep.looked_at, failed: sweep.failed })}
            </>
          )}
        </Row>
        <Row name={say("health.open_payments")}>{ledger.open_payments}</Row>
        <Row name={say("health.open_operations")}>{ledger.open_operations}</Row>
        <Row name={say("health.unknowns")}>
          <Since count={ledger.unknown} at={ledger.oldest_unknown_at} />
        </Row>
        <Row name={say("health.inbox")}>
          <Since count={inbox.waiting} at={inbox.oldest_waiting_at} />
        </Row>
        <Row name={say("health.dead")}>{inbox.dead}</Row>
      </Rows>
    </>
  )
}
