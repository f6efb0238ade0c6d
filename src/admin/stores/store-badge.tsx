import { StateTag, type TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import type { AlipayStoreState } from "../../types/http"

const STATES: Readonly<Record<AlipayStoreState, TagColor>> = {
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
  return <StateTag color={STATES[state]}>{say(`store_state.${state}`)}</StateTag>
}
