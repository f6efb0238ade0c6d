import { Badge, Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useDisputeFigures } from "../api/disputes"
import { Row, Rows, Section } from "../components/section"
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
    </Section>
  )
}
