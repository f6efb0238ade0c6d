import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type { AlipayStoreState } from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const STATES: Readonly<Record<AlipayStoreState, Color>> = {
  created: "blue",
  unknown: "orange",
  in_review: "blue",
  approved: "green",
  partly_approved: "orange",
  rejected: "red",
  unclear: "orange",
  failed: "red",
}

export const StoreBadge = ({ state }: { state: AlipayStoreState }) => {
  const say = useText()
  return (
    <StatusBadge color={STATES[state]} className="whitespace-nowrap">
      {say(`store_state.${state}`)}
    </StatusBadge>
  )
}
