import { InlineTip } from "@medusajs/ui"
import { useAlerts } from "../api/alerts"
import { EditButton } from "../accounts/page/edit-button"
import { useDrawerAddress } from "../components/drawer-address"
import { Loaded } from "../components/loaded"
import { Block, Row, Rows, Section } from "../components/section"
import { useText } from "../i18n/use-text"
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

/** A provider that is missing or fails. */
const Trouble = ({ alerts: { providers, problems, recipients } }: { alerts: Alerts }) => {
  const say = useText()
  const found = (["feed", "email"] as const).flatMap((channel) => {
    const isUsed = channel === "feed" || recipients.length > 0
    if (isUsed && !providers[channel]) {
      return [{ channel, text: say(`alert_missing.${channel}`) }]
    }
    const problem = problems[channel]
    return problem === null ? [] : [{ channel, text: say("alerts.failing", { problem }) }]
  })
  return found.length === 0 ? null : (
    <Block>
      {found.map(({ channel, text }) => (
        <InlineTip key={channel} variant="warning" label={say(`alert_channel.${channel}`)}>
          {text}
        </InlineTip>
      ))}
    </Block>
  )
}
