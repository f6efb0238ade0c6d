import { Text } from "@medusajs/ui"
import { Heading } from "@medusajs/ui"
import { knownKey } from "../i18n/known-key"
import { useText } from "../i18n/use-text"
import type { AdminAlipayOverviewResponse } from "../../types/http"
import { FigureTable } from "./table"

type ReasonsProps = Pick<AdminAlipayOverviewResponse["overview"], "reasons">

/** Why shoppers did not pay, as far as the gateway said no. */
export const Reasons = ({ reasons }: ReasonsProps) => {
  const say = useText()
  if (reasons.length === 0) {
    return (
      <div className="flex flex-col gap-2 px-6 py-4">
        <Heading level="h2">{say("overview.reasons")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {say("overview.no_reasons")}
        </Text>
      </div>
    )
  }
  return (
    <FigureTable
      title={say("overview.reasons")}
      columns={[say("overview.reason"), say("overview.payments")]}
      rows={reasons.map(({ reason, count }) => ({
        key: reason,
        cells: [say(knownKey("not_paid", reason) ?? "not_paid.declined"), String(count)],
      }))}
    />
  )
}
