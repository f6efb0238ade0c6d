import { ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useUrgent } from "../api/alerts"
import { useText } from "../i18n/use-text"

/** On top of a page while something can't wait; nothing else is ever shown. */
export const UrgentLine = () => {
  const say = useText()
  const urgent = useUrgent().data?.urgent
  return urgent === undefined || urgent.count === 0 ? null : (
    <Container
      role="status"
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-3"
      data-testid="alipay-urgent"
    >
      <Text size="small" weight="plus" className="flex items-center gap-2">
        <ExclamationCircleSolid aria-hidden className="text-ui-tag-red-icon shrink-0" />
        {say("urgent.line", { count: urgent.count })}
      </Text>
      <Button asChild size="small" variant="secondary">
        <Link to="/alipay">{say("urgent.open")}</Link>
      </Button>
    </Container>
  )
}
