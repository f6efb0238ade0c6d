import type { Day } from "../../modules/alipay/ledger/takings"
import { DAY, SECOND } from "../../modules/alipay/time"

/** How far a clock is ahead of UTC at a moment, in milliseconds; below zero west of Greenwich. */
type Ahead = (moment: number) => number

const clockOf = (zone: string): Ahead => {
  const clock = new Intl.DateTimeFormat("en", {
    ...({ timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric" } as const),
    ...({ day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" } as const),
  })
  return (moment) => {
    const parts = clock.formatToParts(moment)
    const of = (type: Intl.DateTimeFormatPartTypes): number =>
      Number(parts.find((part) => part.type === type)?.value)
    const shown = Date.UTC(
      ...([of("year"), of("month") - 1, of("day")] as const),
      ...([of("hour"), of("minute"), of("second")] as const)
    )
    return shown - Math.floor(moment / SECOND) * SECOND
  }
}

const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/**
 * When a day begins. The clock may change on that day, even at its midnight, which then comes twice or never: the day begins
 * at the first moment that has its date.
 * @param midnight the day's, in UTC
 */
const startOf = (midnight: number, ahead: Ahead): Date => {
  const starts = [midnight - DAY, midnight, midnight + DAY]
    .map((moment) => midnight - ahead(moment))
    .filter((start) => dateOf(start + ahead(start)) === dateOf(midnight))
  return new Date(starts.length === 0 ? midnight - ahead(midnight) : Math.min(...starts))
}

/** The last days of a time zone, today included, each with the moment at which it begins; oldest first. */
export const lastDays = (count: number, zone: string, now: Date): [Day, ...Day[]] => {
  const ahead = clockOf(zone)
  const today = Date.parse(`${dateOf(now.getTime() + ahead(now.getTime()))}T00:00:00Z`)
  const dayOf = (ago: number): Day => {
    const midnight = today - ago * DAY
    return { day: dateOf(midnight), start: startOf(midnight, ahead) }
  }
  const later = Array.from({ length: count - 1 }, (_, index) => dayOf(count - 2 - index))
  return [dayOf(count - 1), ...later]
}
