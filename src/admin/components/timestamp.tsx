import { Tooltip } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useLocale } from "../i18n/use-text"

const REFRESH_MS = 30_000

const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ["year", 365 * 24 * 3600],
  ["month", 30 * 24 * 3600],
  ["day", 24 * 3600],
  ["hour", 3600],
  ["minute", 60],
]

/** How far a time is from now, in the largest unit that fits: "2 hours ago". */
export const relativeTime = (at: Date, now: Date, locale: string): string => {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ["second", 1]
  return format.format(unit === "second" ? 0 : Math.trunc(seconds / size), unit)
}

/** Date and time to the second, with the zone. */
export const absoluteTime = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "long" }).format(at)

/** Date and time to the minute. */
export const dayTime = (at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at)

/** Now, again twice a minute. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), REFRESH_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** A time told from now; the exact one shows on hover and on focus. `ahead`: it may be still to come. */
export const Timestamp = ({ at: iso, ahead = false }: { at: string; ahead?: boolean }) => {
  const locale = useLocale()
  const now = useNow()
  const at = new Date(iso)
  // An answer that is newer than the last tick lies in the future for a moment.
  const seen = at > now && !ahead ? at : now
  return (
    <Tooltip content={absoluteTime(at, locale)}>
      <time
        dateTime={iso}
        tabIndex={0}
        className="focus-visible:shadow-borders-focus rounded-sm outline-none"
      >
        {relativeTime(at, seen, locale)}
      </time>
    </Tooltip>
  )
}
