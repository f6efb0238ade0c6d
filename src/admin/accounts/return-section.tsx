import { Section, Rows } from "../components/section"
import { useText } from "../i18n/use-text"
import type { AdminAlipayAccount } from "../../types/http"
import type { OpenEditor } from "./editing"
import { EditButton } from "./edit-button"
import { SettingRow } from "./setting-row"

type ReturnSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** Where shoppers come back to. */
export const ReturnSection = ({ account, onEdit }: ReturnSectionProps) => {
  const say = useText()
  const { return_url: url, allowed_return_origins: origins } = account.settings
  return (
    <Section
      title={say("return.title")}
      description={say("return.description")}
      actions={<EditButton what={say("return.edit")} onClick={() => onEdit("return")} />}
    >
      <Rows>
        <SettingRow name="return_url" source={url.source}>
          {url.value === null ? (
            say("return.none")
          ) : (
            <code className="break-all font-mono">{url.value}</code>
          )}
        </SettingRow>
        <SettingRow name="allowed_return_origins" source={origins.source}>
          {origins.value.length === 0 ? (
            say("return.no_origins")
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
