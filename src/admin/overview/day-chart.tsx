import { Heading } from "@medusajs/ui"
import { useText, useLocale } from "../i18n/use-text"
import type { AdminAlipayMoneySum, AdminAlipayOverviewResponse } from "../../types/http"
import { moneyText } from "../attention/wording"
import { daysOf, takenBy } from "./days"

type Overview = AdminAlipayOverviewResponse["overview"]

/** Of a picture that is as wide as its place. */
const HEIGHT = 80
const STEP = 20
const BAR = 14
/** A day on which something came in is seen. */
const LEAST = 2

const dayText = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day))

/** What came in on each day, a picture for each currency; read aloud as a table. */
export const DayChart = ({ overview }: { overview: Overview }) => {
  const say = useText()
  const taken = overview.money.filter(({ taken_count: count }) => count > 0)
  return overview.days === 1 || taken.length === 0 ? null : (
    <div className="flex flex-col gap-3 px-6 py-4">
      <Heading level="h2">{say("overview.by_day")}</Heading>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
        {taken.map((of) => (
          <Chart key={of.currency_code} overview={overview} of={of} />
        ))}
      </div>
    </div>
  )
}

const Chart = ({ overview, of }: { overview: Overview; of: AdminAlipayMoneySum }) => {
  const locale = useLocale()
  const days = daysOf(overview)
  const amounts = takenBy(overview, of.currency_code)
  // A picture needs no more digits than a number has.
  const most = Math.max(...[...amounts.values()].map(Number))
  const heightOf = (amount: string | undefined): number =>
    amount === undefined ? 0 : Math.max(LEAST, (Number(amount) / most) * HEIGHT)
  const textOf = (amount: string): string =>
    moneyText(amount, of.currency_code, of.currency_decimals)
  return (
    <figure className="flex min-w-0 flex-col gap-1">
      <figcaption className="txt-compact-small text-ui-fg-subtle">{of.currency_code}</figcaption>
      <svg
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="text-ui-fg-interactive border-ui-border-base h-20 w-full border-b"
        aria-hidden
      >
        {days.map((day, at) => (
          <rect
            key={day}
            x={at * STEP + (STEP - BAR) / 2}
            y={HEIGHT - heightOf(amounts.get(day))}
            width={BAR}
            height={heightOf(amounts.get(day))}
            fill="currentColor"
          >
            <title>{`${dayText(day, locale)}: ${textOf(amounts.get(day) ?? "0")}`}</title>
          </rect>
        ))}
      </svg>
      <div aria-hidden className="txt-compact-xsmall text-ui-fg-subtle flex justify-between">
        <span>{dayText(days[0] ?? "", locale)}</span>
        <span>{dayText(days.at(-1) ?? "", locale)}</span>
      </div>
      <DayTable days={days.map((day) => [day, textOf(amounts.get(day) ?? "0")])} of={of} />
    </figure>
  )
}

type DayTableProps = {
  days: readonly (readonly [day: string, text: string])[]
  of: AdminAlipayMoneySum
}

const DayTable = ({ days, of }: DayTableProps) => {
  const say = useText()
  const locale = useLocale()
  return (
    <table className="sr-only">
      <caption>{`${say("overview.by_day")}: ${of.currency_code}`}</caption>
      <thead>
        <tr>
          <th scope="col">{say("overview.day")}</th>
          <th scope="col">{say("overview.taken")}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(([day, text]) => (
          <tr key={day}>
            <th scope="row">{dayText(day, locale)}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
