import { Text, usePrompt } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccount, AdminAlipayAccountFields } from "../../../types/http"
import { EnvironmentSetting, RegionSetting } from "./choice-settings"
import { EditDrawer, type EditDrawerProps } from "./edit-drawer"
import { TextSetting } from "./setting-inputs"

/** Asks before the account goes over to another merchant account while payments are open, or to real money. */
const useConfirmChange = (account: AdminAlipayAccount) => {
  const say = useText()
  const prompt = usePrompt()
  const { open_payments: open, environment } = account
  return async ({ environment: next, client_id: clientId }: AdminAlipayAccountFields) => {
    const isOther = next !== undefined || clientId !== undefined
    const goesLive = next === "live" && environment !== "live"
    if (!isOther || (open === 0 && !goesLive)) {
      return true
    }
    const sentences = [
      ...(open > 0 ? [say("edit.live_hint", { count: open })] : []),
      ...(goesLive ? [say("edit.to_live")] : []),
    ]
    return await prompt({
      title: say(open > 0 ? "edit.live_title" : "edit.to_live_title"),
      description: sentences.join(" "),
      confirmText: say("edit.continue"),
      cancelText: say("action.cancel"),
    })
  }
}

export const EditGeneral = (props: EditDrawerProps) => {
  const say = useText()
  const { account } = props
  const confirm = useConfirmChange(account)
  const clientId = account.settings.client_id.value
  return (
    <EditDrawer {...props} title="general.edit" confirm={confirm} isTestable>
      <TextSetting name="label" />
      <EnvironmentSetting />
      <RegionSetting />
      <TextSetting
        name="client_id"
        placeholder={
          clientId === null ? undefined : say("edit.keep_client", { client_id: clientId })
        }
      />
      <TextSetting name="key_version" />
      <Text size="small" weight="plus" className="border-t pt-4">
        {say("edit.advanced")}
      </Text>
      <TextSetting name="gateway_url" type="url" />
      <TextSetting name="timeout_ms" inputMode="numeric" />
    </EditDrawer>
  )
}
