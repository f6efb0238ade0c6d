import { StateTag, type TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import type { AlipayDeclarationState } from "../../types/http"

const STATES: Readonly<Record<AlipayDeclarationState, TagColor>> = {
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
  return <StateTag color={STATES[state]}>{say(`declaration_state.${state}`)}</StateTag>
}
