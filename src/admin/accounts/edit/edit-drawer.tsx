import { useEffect, useRef, type ReactNode } from "react"
import { useAdoptAccount } from "../../api/accounts"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AdminAlipayAccount, AdminAlipayAccountFields } from "../../../types/http"
import type { FieldName } from "../fields"
import { ConflictPanel } from "./conflict-panel"
import { DraftTest } from "./draft-test"
import { DrawerForm } from "./drawer-form"
import { EditFormProvider, useNewEditForm } from "./edit-form"
import { focusField } from "./field-control"
import { Refusals } from "./refusals"
import { useLeaveGuard } from "./use-leave-guard"
import { useSave } from "./use-save"

export type EditDrawerProps = {
  account: AdminAlipayAccount
  /** Field that has the focus when the drawer opens. */
  focusOn?: FieldName | undefined
  onClose: () => void
}

type FrameProps = EditDrawerProps & {
  title: TextKey
  description?: TextKey
  /** Asked before a save that may surprise. */
  confirm?: (edit: AdminAlipayAccountFields) => Promise<boolean>
  /** The form holds what a test connection depends on. */
  isTestable?: boolean
  children: ReactNode
}

const AFTER_OPENING_MS = 50

/** Gives the focus to the field that is to be corrected, once the drawer has taken it. */
const useFirstFocus = (name: FieldName | undefined): void => {
  useEffect(() => {
    const timer = setTimeout(() => name !== undefined && focusField(name), AFTER_OPENING_MS)
    return () => clearTimeout(timer)
  }, [name])
}

/** Edits a part of an account: saves, tests what is not saved yet, and resolves a conflict with another save. */
export const EditDrawer = (props: FrameProps) => {
  const { account, focusOn, onClose, title, description, confirm, isTestable, children } = props
  const say = useText()
  // The revision that was opened is the one that is edited, whatever is loaded behind the drawer.
  const opened = useRef(account)
  const form = useNewEditForm(opened.current)
  const saving = useSave(form, "edit.saved")
  const adopt = useAdoptAccount(account.handle)
  const mayLeave = useLeaveGuard(form.isDirty)
  useFirstFocus(focusOn)
  const leave = (): void => {
    mayLeave()
    onClose()
  }
  const submit = async (revision?: number): Promise<void> => {
    const mayGoOn = confirm === undefined || (await confirm(form.edit))
    if (mayGoOn && (await saving.save(revision))) {
      leave()
    }
  }
  const { conflict } = saving
  return (
    <DrawerForm
      title={say(title)}
      description={say(description ?? "edit.description", { handle: account.handle })}
      submitText={say("action.save")}
      isSaving={saving.isSaving}
      onSubmit={() => void (form.isDirty ? submit() : onClose())}
      onClose={onClose}
    >
      <EditFormProvider form={form}>
        {conflict === undefined ? null : (
          <ConflictPanel
            conflict={conflict}
            isSaving={saving.isSaving}
            onLoadTheirs={() => {
              adopt(conflict.account ?? null)
              leave()
            }}
            onSaveMine={() => void submit(conflict.account?.revision ?? 0)}
          />
        )}
        <Refusals messages={saving.messages} />
        {children}
        {isTestable === true ? <DraftTest saving={saving} /> : null}
      </EditFormProvider>
    </DrawerForm>
  )
}
