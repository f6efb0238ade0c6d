import { InlineTip } from "@medusajs/ui"
import { useAlerts } from "../api/alerts"
import { EditButton } from "../accounts/page/edit-button"
import { useDrawerAddress } from "../components/drawer-address"
import { Loaded } from "../components/loaded"
import { Block, Row, Rows, Section } from "../components/section"
import { useText, type Say } from "../i18n/use-text"
import type { AdminAlipayAlertsResponse } from "../../types/http"
import { EditAlerts } from "./edit-alerts"
import { LANGUAGE_NAMES } from "./languages"

type Alerts = AdminAlipayAlertsResponse["alerts"]

/** Who is told that something needs a person. */
export const AlertsSection = () => {
  const say = useText()
  const query = useAlerts()
  const { opened, open, close } = useDrawerAddress("edit")
  return (
    <Section
      title={say("alerts.title")}
      description={say("alerts.description")}
      actions={
        query.data === undefined ? undefined : (
          <EditButton what={say("alerts.edit")} onClick={() => open("alerts")} />
        )
      }
    >
      <Loaded query={query}>
        {({ alerts }) => (
          <>
            <Trouble alerts={alerts} />
            <AlertRows alerts={alerts} />
            {opened === "alerts" ? <EditAlerts alerts={alerts} onClose={close} /> : null}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const AlertRows = ({ alerts }: { alerts: Alerts }) => {
  const say = useText()
  const { recipients, kinds, language } = alerts
  return (
    <Rows>
      <Row name={say("alerts.recipients")}>
        {recipients.length === 0 ? (
          say("alerts.none")
        ) : (
          <ul>
            {recipients.map((each) => (
              <li key={each} className="break-all">
                {each}
              </li>
            ))}
          </ul>
        )}
      </Row>
      <Row name={say("alerts.kinds")}>
        {typeof kinds === "string"
          ? say(`alert_kinds.${kinds}`)
          : kinds.map((kind) => say(`kind.${kind}`)).join(", ")}
      </Row>
      <Row name={say("alerts.language")}>
        <span lang={alerts.spoken}>{LANGUAGE_NAMES[alerts.spoken]}</span>
        {language === null ? ` (${say("alerts.store_language")})` : ""}
      </Row>
    </Rows>
  )
}

type Told = { key: string; channel: "feed" | "email"; text: string }

/** What is wrong with a channel: its provider is missing, the bell fails, or an address is not reached. */
const troublesOf = (channel: Told["channel"], alerts: Alerts, say: Say): Told[] => {
  const { providers, problems, recipients, unreached } = alerts
  const isUsed = channel === "feed" || recipients.length > 0
  if (isUsed && !providers[channel]) {
    return [{ key: channel, channel, text: say(`alert_missing.${channel}`) }]
  }
  if (channel === "email") {
    return unreached.map(({ recipient, problem, gave_up: gaveUp }) => ({
      ...{ key: recipient, channel },
      text: say(gaveUp ? "alerts.gave_up" : "alerts.unreached", { recipient, problem }),
    }))
  }
  const problem = problems[channel]
  return problem === null
    ? []
    : [{ key: channel, channel, text: say("alerts.failing", { problem }) }]
}

/** A provider that is missing or fails, and who is not reached. */
const Trouble = ({ alerts }: { alerts: Alerts }) => {
  const say = useText()
  const found = (["feed", "email"] as const).flatMap((each) => troublesOf(each, alerts, say))
  return found.length === 0 ? null : (
    <Block>
      {found.map(({ key, channel, text }) => (
        <InlineTip
          key={key}
          variant="warning"
          label={say(`alert_channel.${channel}`)}
          className="break-words"
        >
          {text}
        </InlineTip>
      ))}
    </Block>
  )
}
