import { Button, Drawer, Heading, InlineTip, usePrompt } from "@medusajs/ui"
import { useEffect, useRef, type FormEvent, type ReactNode } from "react"
import { useAdoptAccount } from "../../api/accounts"
import { useText, type TextKey } from "../../i18n/use-text"
import type { AdminAlipayAccount, AdminAlipayAccountFields } from "../../../types/http"
import { ConflictPanel } from "./conflict-panel"
import { DraftTest } from "./draft-test"
import { EditFormProvider, useNewEditForm, type EditForm } from "./edit-form"
import { focusField } from "./field-control"
import { type FieldName } from "../field-texts"
import { useSave, type Saving } from "./use-save"

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

/** Gives the focus to the field that is to be mended, once the drawer has taken it. */
const useFirstFocus = (name: FieldName | undefined): void => {
  useEffect(() => {
    const timer = setTimeout(() => name !== undefined && focusField(name), AFTER_OPENING_MS)
    return () => clearTimeout(timer)
  }, [name])
}

/** The key that closed the drawer must not answer the question at once: both listen to the whole page. */
const nextTurn = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve))

/** Asks before what was entered is lost. */
const useLeave = (form: EditForm, onClose: () => void): (() => Promise<void>) => {
  const say = useText()
  const prompt = usePrompt()
  return async () => {
    await nextTurn()
    const mayLeave =
      !form.isDirty ||
      (await prompt({
        title: say("unsaved.title"),
        description: say("unsaved.description"),
        confirmText: say("unsaved.discard"),
        cancelText: say("unsaved.stay"),
      }))
    if (mayLeave) {
      onClose()
    }
  }
}

/** Edits a part of an account: saves, tests what is not saved yet, and settles a save of somebody else's. */
export const EditDrawer = (props: FrameProps) => {
  const { account, focusOn, onClose, title, description, confirm, isTestable, children } = props
  const say = useText()
  // The revision that was opened is the one that is edited, whatever is loaded behind the drawer meanwhile.
  const opened = useRef(account)
  const form = useNewEditForm(opened.current)
  const saving = useSave(form, "edit.saved")
  const leave = useLeave(form, onClose)
  useFirstFocus(focusOn)
  const submit = async (revision?: number): Promise<void> => {
    const mayGoOn = confirm === undefined || (await confirm(form.edit))
    if (mayGoOn && (await saving.save(revision))) {
      onClose()
    }
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void (form.isDirty ? submit() : onClose())
  }
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || leave())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{say(title)}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {say(description ?? "edit.description", { handle: account.handle })}
          </Drawer.Description>
        </Drawer.Header>
        <form onSubmit={onSubmit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">
            <EditFormProvider form={form}>
              <Refusals
                {...{ form, saving, onClose }}
                onSaveMine={(revision) => submit(revision)}
              />
              {children}
              {isTestable === true ? <DraftTest saving={saving} /> : null}
            </EditFormProvider>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={() => void leave()}>
              {say("action.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={saving.isSaving}>
              {say("action.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

type RefusalsProps = {
  form: EditForm
  saving: Saving
  onClose: () => void
  onSaveMine: (revision: number) => Promise<void>
}

const Refusals = ({ form, saving, onClose, onSaveMine }: RefusalsProps) => {
  const say = useText()
  const adopt = useAdoptAccount(form.account.handle)
  const { conflict, messages } = saving
  const loadTheirs = (): void => {
    adopt(conflict?.account ?? null)
    onClose()
  }
  return (
    <>
      {conflict === undefined ? null : (
        <ConflictPanel
          conflict={conflict}
          isSaving={saving.isSaving}
          onLoadTheirs={loadTheirs}
          onSaveMine={() => void onSaveMine(conflict.account?.revision ?? 0)}
        />
      )}
      {messages.map((message) => (
        <InlineTip key={message} role="alert" variant="error" label={say("edit.not_saved")}>
          {message}
        </InlineTip>
      ))}
    </>
  )
}
