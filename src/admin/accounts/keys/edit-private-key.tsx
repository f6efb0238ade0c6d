import { useText } from "../../i18n/use-text"
import { EditDrawer, type EditDrawerProps } from "../edit/edit-drawer"
import { LongTextSetting } from "../edit/setting-inputs"

export const EditPrivateKey = (props: EditDrawerProps) => {
  const say = useText()
  return (
    <EditDrawer
      {...props}
      title="keys.paste_own_title"
      description="keys.paste_own_hint"
      isTestable
    >
      <LongTextSetting name="private_key" placeholder={say("keys.paste_placeholder")} />
    </EditDrawer>
  )
}
