import { Button, Drawer, Heading } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { DrawerContent } from "../../components/drawer-content"
import { useText } from "../../i18n/use-text"

type DrawerFormProps = {
  title: string
  description: string
  submitText: string
  isSaving: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A form in a drawer, with its two buttons. */
export const DrawerForm = (props: DrawerFormProps) => {
  const { title, description, submitText, isSaving, onSubmit, onClose, children } = props
  const say = useText()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Drawer open onOpenChange={(isOpen) => void (isOpen || onClose())}>
      <DrawerContent>
        <Drawer.Header>
          <Drawer.Title asChild>
            <Heading>{title}</Heading>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {description}
          </Drawer.Description>
        </Drawer.Header>
        <form onSubmit={submit} noValidate className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-col gap-6 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              {say("action.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={isSaving}>
              {submitText}
            </Button>
          </Drawer.Footer>
        </form>
      </DrawerContent>
    </Drawer>
  )
}
