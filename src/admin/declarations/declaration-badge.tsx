import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type { AlipayDeclarationState } from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const STATES: Readonly<Record<AlipayDeclarationState, Color>> = {
  created: "blue",
  unknown: "orange",
  in_process: "blue",
  recorded: "green",
  matched: "green",
  refused: "red",
  unclear: "orange",
  failed: "red",
}

export const DeclarationBadge = ({ state }: { state: AlipayDeclarationState }) => {
  const say = useText()
  return (
    <StatusBadge color={STATES[state]} className="whitespace-nowrap">
      {say(`declaration_state.${state}`)}
    </StatusBadge>
  )
}
