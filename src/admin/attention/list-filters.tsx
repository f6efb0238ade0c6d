import { Filter } from "../components/filter"
import { useText } from "../i18n/use-text"
import type { AlipayAttentionKind, AlipayAttentionState } from "../../types/http"
import { KINDS } from "./kinds"

const STATES: readonly AlipayAttentionState[] = ["open", "closed"]
const ALL = "all"

type ListFiltersProps = {
  state: AlipayAttentionState
  kind: AlipayAttentionKind | undefined
  onState: (state: AlipayAttentionState) => void
  onKind: (kind: AlipayAttentionKind | undefined) => void
}

export const ListFilters = ({ state, kind, onState, onKind }: ListFiltersProps) => {
  const say = useText()
  return (
    <div className="flex flex-col gap-3 px-6 py-4 sm:flex-row">
      <Filter
        label={say("desk.state")}
        value={state}
        options={STATES.map((each) => [each, say(`item_state.${each}`)])}
        onChange={(next) => onState(next as AlipayAttentionState)}
      />
      <Filter
        label={say("desk.kind")}
        value={kind ?? ALL}
        options={[
          [ALL, say("desk.all_kinds")],
          ...KINDS.map((each) => [each, say(`kind.${each}`)] as const),
        ]}
        onChange={(next) => onKind(next === ALL ? undefined : (next as AlipayAttentionKind))}
      />
    </div>
  )
}
