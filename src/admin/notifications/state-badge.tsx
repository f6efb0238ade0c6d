import { StateTag, type TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import type { AlipayNotificationState } from "../../types/http"

const COLORS: Readonly<Record<AlipayNotificationState, TagColor>> = {
  received: "blue",
  applied: "green",
  kept: "grey",
  dead: "red",
  refused: "orange",
}

export const StateBadge = ({ state }: { state: AlipayNotificationState }) => {
  const say = useText()
  return <StateTag color={COLORS[state]}>{say(`message_state.${state}`)}</StateTag>
}
