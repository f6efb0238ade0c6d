import { Button, Text } from "@medusajs/ui"
import { useText } from "../i18n/use-text"

type ListPagesProps = {
  size: number
  offset: number
  count: number
  onChange: (offset: number) => void
}

export const ListPages = ({ size, offset, count, onChange }: ListPagesProps) => {
  const say = useText()
  const to = Math.min(offset + size, count)
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {say("pages.shown", { from: Math.min(offset + 1, count), to, count })}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - size))}
        >
          {say("pages.previous")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={to >= count}
          onClick={() => onChange(offset + size)}
        >
          {say("pages.next")}
        </Button>
      </div>
    </div>
  )
}
