import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type { AlipayNotificationState } from "../../types/http"

const COLORS: Readonly<
  Record<AlipayNotificationState, NonNullable<ComponentProps<typeof StatusBadge>["color"]>>
> = { received: "blue", applied: "green", kept: "grey", dead: "red", refused: "orange" }

export const StateBadge = ({ state }: { state: AlipayNotificationState }) => {
  const say = useText()
  return (
    <StatusBadge color={COLORS[state]} className="whitespace-nowrap">
      {say(`message_state.${state}`)}
    </StatusBadge>
  )
}
