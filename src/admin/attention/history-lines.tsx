import { Text } from "@medusajs/ui"
import { Timestamp } from "../components/timestamp"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayHistoryEntry } from "../../types/http"
import { historyText } from "./wording"

/** What was done, newest first. */
export const HistoryLines = ({ entries }: { entries: readonly AdminAlipayHistoryEntry[] }) => {
  const say = useText()
  const said = useSaid()
  return (
    <ol className="flex flex-col gap-3">
      {[...entries].reverse().map((entry) => (
        <li key={entry.id}>
          <Text size="small" weight="plus" className="break-words">
            {historyText(say, said, entry)}
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle break-words">
            <Timestamp at={entry.created_at} />{" "}
            {say("item.done_by", { who: entry.actor ?? say("item.machine") })}
          </Text>
        </li>
      ))}
    </ol>
  )
}
