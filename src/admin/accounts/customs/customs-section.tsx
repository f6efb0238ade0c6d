import { useSalesChannels } from "../../api/sales-channels"
import { Rows, Section } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AlipayCustomsSettings } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { EditButton } from "../page/edit-button"
import { SettingRow } from "../page/setting-row"

type CustomsSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** How the merchant is registered with customs, and which orders are declared. */
export const CustomsSection = ({ account, onEdit }: CustomsSectionProps) => {
  const say = useText()
  const { value, source } = account.settings.customs
  return (
    <Section
      anchor="customs"
      title={say("customs.title")}
      description={say("customs.description")}
      actions={<EditButton what={say("customs.edit")} onClick={() => onEdit("customs")} />}
    >
      <Rows>
        <SettingRow name="customs" source={source}>
          {value === null ? say("customs.none") : <Registration registration={value} />}
        </SettingRow>
      </Rows>
    </Section>
  )
}

const Registration = ({ registration }: { registration: AlipayCustomsSettings }) => {
  const say = useText()
  const { declare = "by_hand", when = "fulfillment", per = "order" } = registration
  const rules =
    declare === "by_hand"
      ? [say("customs_declare.by_hand")]
      : [say("customs_declare.by_rule"), say(`customs_when.${when}`), say(`customs_per.${per}`)]
  return (
    <ul className="flex flex-col gap-1">
      <li className="flex flex-wrap gap-x-2">
        <code className="font-mono">{registration.customs_code}</code>
        <code className="break-all font-mono">{registration.merchant_customs_code}</code>
        <span>{registration.merchant_customs_name}</span>
      </li>
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
      {declare === "by_rule" ? <Channels ids={registration.sales_channels ?? []} /> : null}
      {registration.buyer_certificates === true ? (
        <li>{say("customs.with_certificates")}</li>
      ) : null}
    </ul>
  )
}

const Channels = ({ ids }: { ids: readonly string[] }) => {
  const say = useText()
  const channels = useSalesChannels()
  const nameOf = (id: string): string => channels.find((each) => each.id === id)?.name ?? id
  return (
    <li>
      {say("customs.channels")}:{" "}
      {ids.length === 0 ? say("customs.all_channels") : ids.map(nameOf).join(", ")}
    </li>
  )
}
