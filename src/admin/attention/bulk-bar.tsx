import { Button, Checkbox, Label, Text } from "@medusajs/ui"
import { useText } from "../i18n/use-text"
import type { AdminAlipayAttentionItem } from "../../types/http"

type BulkBarProps = {
  /** Items of the page that is shown. */
  shown: readonly AdminAlipayAttentionItem[]
  selected: readonly string[]
  onSelect: (ids: readonly string[]) => void
  onAct: (ids: readonly string[]) => void
}

/** Selects the items of a page, to act on those that are selected. */
export const BulkBar = ({ shown, selected, onSelect, onAct }: BulkBarProps) => {
  const say = useText()
  const there = shown.map(({ id }) => id)
  const chosen = selected.filter((id) => there.includes(id))
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-3">
      <span className="flex items-center gap-3">
        <Checkbox
          id="alipay-select-all"
          checked={chosen.length === there.length}
          onCheckedChange={(now) => onSelect(now === true ? there : [])}
        />
        <Label htmlFor="alipay-select-all" size="small">
          {say("bulk.select_all")}
        </Label>
      </span>
      {chosen.length === 0 ? null : (
        <span className="flex items-center gap-3">
          <Text size="small" role="status">
            {say("bulk.selected", { count: chosen.length })}
          </Text>
          <Button size="small" variant="secondary" onClick={() => onAct(chosen)}>
            {say("bulk.act")}
          </Button>
        </span>
      )}
    </div>
  )
}
