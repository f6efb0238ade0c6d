import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useLatestSales } from "../api/till"
import { moneyText } from "../attention/wording"
import { Loaded } from "../components/loaded"
import { Section } from "../components/section"
import { Empty } from "../components/states"
import { dayTime } from "../components/timestamp"
import { useLocale, useText } from "../i18n/use-text"
import type { AdminAlipaySale } from "../../types/http"
import { isUnderWay, screenOf, type Screen } from "./screen"

const colorOf = (screen: Screen): "green" | "orange" | "grey" => {
  if (screen === "sold") {
    return "green"
  }
  return isUnderWay(screen) ? "orange" : "grey"
}

/** What was sold at a place last, by any of its tills: receipts, and what another device has begun. */
export const LatestSales = ({ place }: { place: string }) => {
  const say = useText()
  const query = useLatestSales(place)
  return (
    <Section title={say("till.latest")}>
      <Loaded query={query}>
        {({ sales }) =>
          sales.length === 0 ? (
            <Empty title={say("till.latest_empty")} />
          ) : (
            <ul className="divide-y">
              {sales.map((sale) => (
                <Row key={sale.id} sale={sale} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

const Row = ({ sale }: { sale: AdminAlipaySale }) => {
  const say = useText()
  const locale = useLocale()
  const screen = screenOf(sale, "answered")
  return (
    <li>
      <Link
        to={`/alipay/till?sale=${sale.id}`}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 px-6 py-2 outline-none"
      >
        <Text as="span" size="small" className="text-ui-fg-subtle">
          {dayTime(new Date(sale.created_at), locale)} ·{" "}
          {sale.begun_by === "shopper" ? say("poster.entered") : sale.terminal}
        </Text>
        <span className="flex items-center gap-3">
          <StatusBadge color={colorOf(screen)}>{say(`till_screen.${screen}`)}</StatusBadge>
          <Text as="span" size="small" weight="plus" className="tabular-nums">
            {moneyText(sale.amount, sale.currency_code, sale.currency_decimals)}
          </Text>
        </span>
      </Link>
    </li>
  )
}
