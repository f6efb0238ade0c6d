import { Badge, Button, StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useDisputeFigures } from "../api/disputes"
import { FigureTable } from "../overview/table"
import type { AdminAlipayDisputeFiguresResponse, AdminAlipaySchemeRate } from "../../types/http"
import { Block, Row, Rows, Section } from "../components/section"
import { useLocale, useText, type TextKey } from "../i18n/use-text"

type Figure = readonly [name: TextKey, text: string]

/** How many disputes wait, were won and lost; nothing in a store that has none. */
export const DisputeFiguresSection = ({ leads = false }: { leads?: boolean }) => {
  const say = useText()
  const locale = useLocale()
  const figures = useDisputeFigures().data
  if (figures === undefined) {
    return null
  }
  const { open, due, defended, won, lost, won_rate: rate } = figures
  if (open + defended + won + lost === 0) {
    return null
  }
  const won_text =
    rate === null
      ? "–"
      : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(rate)
  const rows: readonly Figure[] = [
    ["dispute_figures.open", String(open)],
    ["dispute_figures.due", String(due)],
    ["dispute_figures.defended", String(defended)],
    ["dispute_figures.decided", say("dispute_figures.won_and_lost", { won, lost })],
    ["dispute_figures.won_rate", won_text],
  ]
  return (
    <Section
      title={say("dispute_figures.title")}
      description={say("dispute_figures.description")}
      actions={
        <>
          {due === 0 ? null : (
            <Badge size="small" color="red">
              {say("dispute_figures.due_badge", { count: due })}
            </Badge>
          )}
          {leads ? (
            <Button size="small" variant="secondary" asChild>
              <Link to="/alipay/disputes?answer=needed">{say("disputes.show")}</Link>
            </Button>
          ) : null}
        </>
      }
    >
      <Rows>
        {rows.map(([name, text]) => (
          <Row key={name} name={say(name)} isDense>
            {text}
          </Row>
        ))}
      </Rows>
      <Rates figures={figures} />
    </Section>
  )
}

const LEVELS = { fine: "green", near: "orange", above: "red" } as const satisfies Record<
  AdminAlipaySchemeRate["level"],
  string
>

/** Near by the rate, by the number, or by both; one alone may be reached. */
const LevelText = ({ of }: { of: AdminAlipaySchemeRate }) => {
  const say = useText()
  const { level, near } = of
  const [first = "rate", second] = near
  if (level !== "near") {
    return <>{say(`dispute_rates.${level}`)}</>
  }
  const isReached =
    first === "rate"
      ? (of.rate ?? 0) >= (of.threshold_rate ?? Infinity)
      : of.disputes >= (of.threshold_count ?? Infinity)
  const alone = isReached ? (`${first}_reached` as const) : first
  return <>{second === undefined ? say(`dispute_near.${alone}`) : say("dispute_rates.near_both")}</>
}

/** Card payments that are disputed, of each scheme, against where the scheme begins to watch a shop. */
const Rates = ({ figures }: { figures: AdminAlipayDisputeFiguresResponse }) => {
  const say = useText()
  const locale = useLocale()
  const { rates, rates_are_partial: isPartial } = figures
  const percent = (part: number | null): string =>
    part === null
      ? "–"
      : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(part)
  return rates.length === 0 ? null : (
    <>
      <FigureTable
        title={say("dispute_rates.title")}
        columns={[
          say("dispute_rates.scheme"),
          say("dispute_rates.payments"),
          say("dispute_rates.disputes"),
          say("dispute_rates.rate"),
          say("dispute_rates.threshold"),
          say("disputes.state"),
        ]}
        rows={rates.map((of) => ({
          key: of.scheme,
          cells: [
            of.scheme,
            String(of.payments),
            String(of.disputes),
            percent(of.rate),
            of.threshold_rate === null
              ? "–"
              : say("dispute_rates.both", {
                  rate: percent(of.threshold_rate),
                  count: of.threshold_count ?? 0,
                }),
            <span key="level" className="inline-flex">
              <StatusBadge color={LEVELS[of.level]}>
                <LevelText of={of} />
              </StatusBadge>
            </span>,
          ],
        }))}
      />
      <Block>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {say("dispute_rates.hint")}
          {isPartial ? ` ${say("overview.partial_hint")}` : null}
        </Text>
      </Block>
    </>
  )
}
