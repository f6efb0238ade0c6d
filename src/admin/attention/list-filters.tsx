import { Input, Label } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { Filter } from "../components/filter"
import { useText } from "../i18n/use-text"
import type { AlipayAttentionKind } from "../../types/http"
import { KINDS } from "./kinds"

const ALL = "all"
/** How long a search waits for the next letter. */
const TYPING_MS = 400

type ListFiltersProps = {
  kind: AlipayAttentionKind | undefined
  onKind: (kind: AlipayAttentionKind | undefined) => void
  onSearch: (text: string) => void
}

export const ListFilters = ({ kind, onKind, onSearch }: ListFiltersProps) => {
  const say = useText()
  return (
    <div className="flex flex-col gap-3 px-6 py-4 sm:flex-row">
      <Search onSearch={onSearch} />
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

const Search = ({ onSearch }: Pick<ListFiltersProps, "onSearch">) => {
  const say = useText()
  const id = useId()
  const [text, setText] = useState<string>()
  useEffect(() => {
    if (text === undefined) {
      return undefined
    }
    const timer = setTimeout(() => onSearch(text.trim()), TYPING_MS)
    return () => clearTimeout(timer)
    // What is called changes with each render; what is typed alone begins a search.
  }, [text])
  return (
    <div className="flex min-w-36 flex-1 flex-col gap-1 sm:max-w-80">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {say("find.placeholder")}
      </Label>
      <Input
        id={id}
        role="searchbox"
        size="small"
        aria-label={say("find.label")}
        value={text ?? ""}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  )
}
