import { EnvironmentBadge, SourceTag } from "../../components/badges"
import { Row, Rows, Section } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { REGION_DOMAINS } from "../choices"
import { EditButton } from "./edit-button"

import { SettingRow } from "./setting-row"

type GeneralSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** Which merchant account it is and where the gateway is. */
export const GeneralSection = ({ account, onEdit }: GeneralSectionProps) => {
  const say = useText()
  const { settings } = account
  const region = settings.region.value
  const clientId = settings.client_id
  return (
    <Section
      anchor="general"
      title={say("general.title")}
      actions={<EditButton what={say("general.edit")} onClick={() => onEdit("general")} />}
    >
      <Rows>
        <Row name={say("field.label.label")}>{account.label ?? "–"}</Row>
        <Row
          name={say("field.environment.label")}
          tag={<SourceTag source={settings.environment.source} />}
        >
          <EnvironmentBadge environment={settings.environment.value} />
        </Row>
        <SettingRow name="region" source={settings.region.source}>
          {say(`region.${region}`)}
          <code className="text-ui-fg-subtle block break-all font-mono">
            {REGION_DOMAINS[region]}
          </code>
        </SettingRow>
        <SettingRow name="client_id" source={clientId.source}>
          {clientId.value === null ? null : (
            <code className="break-all font-mono">{clientId.value}</code>
          )}
        </SettingRow>
        <SettingRow name="key_version" source={settings.key_version.source}>
          {settings.key_version.value}
        </SettingRow>
        <SettingRow name="gateway_url" source={settings.gateway_url.source}>
          {settings.gateway_url.value === null ? (
            say("general.region_domain")
          ) : (
            <code className="break-all font-mono">{settings.gateway_url.value}</code>
          )}
        </SettingRow>
        <SettingRow name="timeout_ms" source={settings.timeout_ms.source}>
          {settings.timeout_ms.value ?? say("general.usual_timeout")}
        </SettingRow>
      </Rows>
    </Section>
  )
}
