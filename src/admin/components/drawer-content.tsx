import { Drawer } from "@medusajs/ui"
import { useRef, type ReactNode } from "react"

/** What a drawer shows; when it closes, the focus goes back to what opened it, as no trigger of the drawer's own is there to take it. */
export const DrawerContent = ({ children }: { children: ReactNode }) => {
  const opener = useRef<Element | null>(null)
  const giveBack = (event: Event): void => {
    event.preventDefault()
    // A page that was opened with its drawer has no button to go back to.
    if (opener.current instanceof HTMLElement && opener.current !== document.body) {
      opener.current.focus()
    }
  }
  return (
    <Drawer.Content
      onOpenAutoFocus={() => {
        opener.current = document.activeElement
      }}
      onCloseAutoFocus={giveBack}
    >
      {children}
    </Drawer.Content>
  )
}
