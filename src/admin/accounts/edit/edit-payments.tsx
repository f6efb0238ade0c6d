import { CAPTURE_MODES } from "../choices"
import { EditDrawer, type EditDrawerProps } from "./edit-drawer"
import { ChoiceSetting, LongTextSetting, TextSetting } from "./setting-inputs"
import { WalletsSetting } from "../wallets/wallets-setting"

export const EditPayments = (props: EditDrawerProps) => (
  <EditDrawer {...props} title="payments.edit">
    <WalletsSetting />
    <ChoiceSetting name="capture_mode" options={CAPTURE_MODES} />
    <TextSetting name="settlement_currency" />
    <LongTextSetting name="order_description" />
  </EditDrawer>
)
