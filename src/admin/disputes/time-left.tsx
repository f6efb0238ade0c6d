import { Tooltip } from "@medusajs/ui"
import { absoluteTime, useNow } from "../components/timestamp"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipayDisputeRow } from "../../types/http"

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const

const URGENT_MS = 86_400_000

/** A span in its two largest units: "2 days 3 hours"; below a minute it is a minute. */
export const spanText = (ms: number, locale: string): string => {
  const at = UNITS.findIndex(([, size]) => ms >= size)
  const [first, second] = UNITS.slice(at === -1 ? UNITS.length - 1 : at)
  const parts = [first, second].flatMap((unit, index) => {
    if (unit === undefined) {
      return []
    }
    const [name, size] = unit
    const rest = index === 0 ? ms : ms % (first?.[1] ?? 1)
    const count = Math.max(index === 0 ? 1 : 0, Math.floor(rest / size))
    return count === 0 ? [] : [{ name, count }]
  })
  return parts
    .map(({ name, count }) =>
      new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "long" }).format(
        count
      )
    )
    .join(" ")
}

type Due = Pick<AdminAlipayDisputeRow, "needs_answer" | "due_at">

/** How long a dispute can still be answered, counted down; nothing for one that waits for no answer. */
export const TimeLeft = ({ dispute: { needs_answer, due_at: due } }: { dispute: Due }) => {
  const say = useText()
  const locale = useLocale()
  const now = useNow()
  if (!needs_answer) {
    return <>–</>
  }
  if (due === null) {
    return <>{say("dispute.no_time")}</>
  }
  const at = new Date(due)
  const left = at.getTime() - now.getTime()
  return (
    <Tooltip content={absoluteTime(at, locale)}>
      <time
        dateTime={due}
        tabIndex={0}
        data-testid="time-left"
        className={`focus-visible:shadow-borders-focus rounded-sm outline-none ${left < URGENT_MS ? "text-ui-tag-red-text font-medium" : ""}`}
      >
        {left <= 0 ? say("dispute.over") : say("dispute.left", { time: spanText(left, locale) })}
      </time>
    </Tooltip>
  )
}
