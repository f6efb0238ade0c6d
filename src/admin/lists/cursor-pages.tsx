import { Button } from "@medusajs/ui"
import { useText } from "../i18n/use-text"

type CursorPagesProps = {
  newer: string | null
  older: string | null
  onGo: (cursor: string) => void
}

/** Leads to the rows before and after; there is no number of pages. */
export const CursorPages = ({ newer, older, onGo }: CursorPagesProps) => {
  const say = useText()
  return newer === null && older === null ? null : (
    <nav aria-label={say("pay_list.pages")} className="flex justify-end gap-2 border-t px-6 py-4">
      <Button
        size="small"
        variant="secondary"
        disabled={newer === null}
        onClick={() => newer !== null && onGo(newer)}
      >
        {say("pay_list.newer")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={older === null}
        onClick={() => older !== null && onGo(older)}
      >
        {say("pay_list.older")}
      </Button>
    </nav>
  )
}
