import { useState } from "react"
import { useText } from "../../i18n/use-text"
import type { AdminAlipayAccountsResponse } from "../../../types/http"
import { EnvironmentSetting, RegionSetting } from "../edit/choice-settings"
import { DrawerForm } from "../edit/drawer-form"
import { EditFormProvider, useNewEditForm } from "../edit/edit-form"
import { NEW_ACCOUNT } from "../edit/edited-account"
import { Refusals } from "../edit/refusals"
import { TextSetting } from "../edit/setting-inputs"
import { useLeaveGuard } from "../edit/use-leave-guard"
import { HandleField } from "./handle-field"
import { KeyPairChoice } from "./key-pair-choice"
import { useCreate } from "./use-create"

type CreateAccountProps = AdminAlipayAccountsResponse & { onClose: () => void }

/** Saves a new account, with a key pair if wanted, and goes on to its page. */
export const CreateAccount = ({ accounts, sealing, onClose }: CreateAccountProps) => {
  const say = useText()
  const unsaved = accounts.filter(({ saved }) => !saved)
  const suggested = unsaved.find(({ ready }) => !ready)?.handle ?? ""
  const [wantsKeyPair, setWantsKeyPair] = useState(sealing.available)
  const form = useNewEditForm(NEW_ACCOUNT, { handle: suggested })
  const isDirty = form.isDirty || form.values.handle !== suggested
  const mayLeave = useLeaveGuard(isDirty)
  const { create, isCreating, messages } = useCreate(form, wantsKeyPair, mayLeave)
  return (
    <DrawerForm
      title={say("create.title")}
      description={say("create.description")}
      submitText={say("create.submit")}
      isSaving={isCreating}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <EditFormProvider form={form}>
        <Refusals messages={messages} />
        <HandleField unsaved={unsaved.map(({ handle }) => handle)} />
        <TextSetting name="label" />
        <EnvironmentSetting />
        <RegionSetting />
        <TextSetting name="client_id" />
        <KeyPairChoice
          isWanted={wantsKeyPair}
          canSeal={sealing.available}
          onChange={setWantsKeyPair}
        />
      </EditFormProvider>
    </DrawerForm>
  )
}
