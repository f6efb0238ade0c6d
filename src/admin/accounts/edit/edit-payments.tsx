import { CaptureModeSetting } from "./choice-settings"
import { EditDrawer, type EditDrawerProps } from "./edit-drawer"
import { LongTextSetting, TextSetting } from "./setting-inputs"
import { WithheldSetting } from "./withheld-setting"
import { WalletsSetting } from "../wallets/wallets-setting"

export const EditPayments = (props: EditDrawerProps) => (
  <EditDrawer {...props} title="payments.edit">
    <WalletsSetting />
    <CaptureModeSetting />
    <TextSetting name="settlement_currency" />
    <TextSetting name="display_name" />
    <LongTextSetting name="order_description" />
    <TextSetting name="merchant_region" />
    <WithheldSetting />
  </EditDrawer>
)
