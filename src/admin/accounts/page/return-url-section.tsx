import { Section, Rows } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { EditButton } from "./edit-button"
import { SettingRow } from "./setting-row"

type ReturnUrlSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** Where shoppers come back to. */
export const ReturnUrlSection = ({ account, onEdit }: ReturnUrlSectionProps) => {
  const say = useText()
  const { return_url: url, allowed_return_origins: origins } = account.settings
  return (
    <Section
      anchor="return_url"
      title={say("return_url.title")}
      description={say("return_url.description")}
      actions={<EditButton what={say("return_url.edit")} onClick={() => onEdit("return_url")} />}
    >
      <Rows>
        <SettingRow name="return_url" source={url.source}>
          {url.value === null ? (
            say("return_url.none")
          ) : (
            <code className="break-all font-mono">{url.value}</code>
          )}
        </SettingRow>
        <SettingRow name="allowed_return_origins" source={origins.source}>
          {origins.value.length === 0 ? (
            say("return_url.no_origins")
          ) : (
            <ul className="flex flex-col gap-1">
              {origins.value.map((origin) => (
                <li key={origin}>
                  <code className="break-all font-mono">{origin}</code>
                </li>
              ))}
            </ul>
          )}
        </SettingRow>
      </Rows>
    </Section>
  )
}
