import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type { AlipayDisputeState } from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const STATES: Readonly<Record<AlipayDisputeState, Color>> = {
  open: "red",
  defended: "blue",
  accepted: "grey",
  expired: "red",
  won: "green",
  lost: "red",
  canceled: "green",
}

export const DisputeBadge = ({ state }: { state: AlipayDisputeState }) => {
  const say = useText()
  return (
    <StatusBadge color={STATES[state]} className="whitespace-nowrap">
      {say(`dispute_state.${state}`)}
    </StatusBadge>
  )
}
