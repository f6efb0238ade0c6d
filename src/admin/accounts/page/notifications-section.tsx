import { Badge, Button, Text, toast } from "@medusajs/ui"
import { useProbe } from "../../api/accounts"
import { asRequestError } from "../../api/request-error"
import { CopyableValue } from "../../components/copyable"
import { Timestamp } from "../../components/timestamp"
import { ResultPanel } from "../../components/result-panel"
import { Block, Row, Rows, Section } from "../../components/section"
import { Announced, useRefusalText } from "../../components/states"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AlipayNotificationFacts } from "../../../types/http"
import { useSaid } from "../../i18n/use-said"

type NotificationsSectionProps = { account: AdminAlipayAccount }

/** Where the gateway reports to, whether it got through, and a probe of the way. */
export const NotificationsSection = ({ account }: NotificationsSectionProps) => {
  const say = useText()
  const refusal = useRefusalText()
  const probe = useProbe(account.handle)
  const facts = account.notifications
  const run = (): void =>
    probe.mutate(undefined, {
      onError: (error) => void toast.error(refusal(asRequestError(error))),
    })
  return (
    <Section
      anchor="notifications"
      title={say("notifications.title")}
      description={say("notifications.description")}
      actions={
        account.registered ? (
          <Button size="small" variant="secondary" isLoading={probe.isPending} onClick={run}>
            {say("notifications.probe")}
          </Button>
        ) : undefined
      }
    >
      <NotificationRows facts={facts} />
      <Block>
        <Text size="small" className="text-ui-fg-subtle">
          {say("notifications.probe_hint")}
        </Text>
        <Announced>
          {facts.last_probe === null ? (
            <Text size="small">{say("notifications.probe_never")}</Text>
          ) : (
            <ResultPanel of="probe" result={facts.last_probe} />
          )}
        </Announced>
      </Block>
    </Section>
  )
}

const NotificationRows = ({ facts }: { facts: AlipayNotificationFacts }) => {
  const say = useText()
  const said = useSaid()
  const { url, path, kinds, last_genuine_at: genuine, last_refused_at: refused } = facts
  return (
    <Rows>
      <Row name={say("notifications.url")}>
        {url === null ? (
          say("notifications.no_url", { path })
        ) : (
          <CopyableValue text={url} what={say("notifications.url_name")} />
        )}
      </Row>
      <Row name={say("notifications.kinds")}>
        <ul className="flex flex-col gap-2">
          {kinds.map(({ name, set_in: setIn }) => (
            <li key={name} className="flex flex-wrap items-center gap-2">
              <code className="font-mono">{name}</code>
              <Badge size="2xsmall" color={setIn === "dashboard" ? "blue" : "grey"}>
                {say(
                  setIn === "dashboard" ? "notifications.in_dashboard" : "notifications.in_request"
                )}
              </Badge>
            </li>
          ))}
        </ul>
      </Row>
      <Row name={say("notifications.last_genuine")}>
        {genuine === null ? say("notifications.never") : <Timestamp at={genuine} />}
      </Row>
      <Row name={say("notifications.last_refused")}>
        {refused === null ? say("notifications.never") : <Timestamp at={refused} />}
        {facts.last_refused_reason === null ? null : (
          <span className="text-ui-fg-subtle block">
            {said(facts.last_refused_sentence ?? { message: facts.last_refused_reason })}
          </span>
        )}
      </Row>
    </Rows>
  )
}
