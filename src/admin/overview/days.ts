import type { AdminAlipayOverviewResponse } from "../../types/http"

type Overview = AdminAlipayOverviewResponse["overview"]

const DAY_MS = 86_400_000

/** Each day of a period as `2026-11-28`, without gaps. */
export const daysOf = ({ from, days, time_zone: zone }: Overview): string[] => {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: zone })
  // Noon: a day on which the clock is changed has 23 or 25 hours.
  const noon = new Date(from).getTime() + DAY_MS / 2
  return Array.from({ length: days }, (_, at) => format.format(noon + at * DAY_MS))
}

/** What came in of one currency on each day, in minor units. */
export const takenBy = (
  { by_day: sums }: Overview,
  currency: string
): ReadonlyMap<string, string> =>
  new Map(
    sums
      .filter(({ currency_code: code }) => code === currency)
      .map(({ day, taken_amount: amount }) => [day, amount])
  )
