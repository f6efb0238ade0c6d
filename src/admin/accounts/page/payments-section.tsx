import { Badge } from "@medusajs/ui"
import { useWallets } from "../../api/accounts"
import { Rows, Section } from "../../components/section"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount } from "../../../types/http"
import type { OpenEditor } from "../fields"
import { EditButton } from "./edit-button"
import { SettingRow } from "./setting-row"
import { WalletMark } from "../../components/wallet-mark"
import { unknownWallet } from "../wallets/unknown-wallet"

type PaymentsSectionProps = { account: AdminAlipayAccount; onEdit: OpenEditor }

/** What shoppers are offered and how they are charged. */
export const PaymentsSection = ({ account, onEdit }: PaymentsSectionProps) => {
  const say = useText()
  const {
    payment_method_types: types,
    capture_mode: capture,
    settlement_currency: settlement,
    order_description: description,
    display_name: shop,
    merchant_region: merchantRegion,
    do_not_send: withheld,
  } = account.settings
  return (
    <Section
      anchor="payments"
      title={say("payments.title")}
      actions={<EditButton what={say("payments.edit")} onClick={() => onEdit("payments")} />}
    >
      <Rows>
        <SettingRow name="payment_method_types" source={types.source}>
          <WalletList handle={account.handle} types={types.value} />
        </SettingRow>
        <SettingRow name="capture_mode" source={capture.source}>
          {say(`capture_mode.${capture.value}`)}
        </SettingRow>
        <SettingRow name="settlement_currency" source={settlement.source}>
          {settlement.value ?? say("payments.contract")}
        </SettingRow>
        <SettingRow name="display_name" source={shop.source}>
          {shop.value ?? say("payments.store_name")}
        </SettingRow>
        <SettingRow name="order_description" source={description.source}>
          {description.value}
        </SettingRow>
        <SettingRow name="merchant_region" source={merchantRegion.source}>
          {merchantRegion.value}
        </SettingRow>
        <SettingRow name="do_not_send" source={withheld.source}>
          {withheld.value.length === 0
            ? say("payments.all_sent")
            : withheld.value.map((group) => say(`data_group.${group}`)).join(", ")}
        </SettingRow>
      </Rows>
    </Section>
  )
}

const WalletList = ({ handle, types }: { handle: string; types: readonly string[] }) => {
  const say = useText()
  const { data } = useWallets(handle)
  return (
    <ol className="flex flex-col gap-2">
      {types.map((type, index) => {
        const wallet = data?.wallets.find((each) => each.type === type) ?? unknownWallet(type)
        return (
          <li key={type} className="flex flex-wrap items-center gap-2">
            <WalletMark wallet={wallet} />
            <span>{wallet.name}</span>
            <code className="text-ui-fg-subtle font-mono">{type}</code>
            {index === 0 ? (
              <Badge size="2xsmall" color="blue">
                {say("payments.default_wallet")}
              </Badge>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
