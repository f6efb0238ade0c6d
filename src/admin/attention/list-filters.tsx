import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { en } from "../i18n/en/texts"
import { useText } from "../i18n/use-text"
import type { AlipayAttentionKind, AlipayAttentionState } from "../../types/http"

const STATES: readonly AlipayAttentionState[] = ["open", "closed"]
const KINDS = Object.keys(en.kind) as AlipayAttentionKind[]
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

type FilterProps = {
  label: string
  value: string
  options: readonly (readonly [value: string, text: string])[]
  onChange: (value: string) => void
}

const Filter = ({ label, value, options, onChange }: FilterProps) => {
  const id = useId()
  return (
    <div className="flex min-w-48 flex-col gap-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([each, text]) => (
            <Select.Item key={each} value={each}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
