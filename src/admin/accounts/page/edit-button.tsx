import { PencilSquare } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useText } from "../../i18n/use-text"

type EditButtonProps = { what: string; text?: string; onClick: () => void }

/** Opens the form of a section; `what` names the section for those who don't see it. */
export const EditButton = ({ what, text, onClick }: EditButtonProps) => {
  const say = useText()
  return (
    <Button size="small" variant="secondary" aria-label={what} onClick={onClick}>
      <PencilSquare />
      {text ?? say("action.edit")}
    </Button>
  )
}
