import { Button, Checkbox, StatusBadge, Text } from "@medusajs/ui"
import { Timestamp } from "../components/timestamp"
import { useText } from "../i18n/use-text"
import type { AdminAlipayAttentionItem } from "../../types/http"
import { closedText, kindText, moneyText, subjectText } from "./wording"

export type ShowItem = (id: string, from: HTMLElement) => void

type ListItemProps = {
  item: AdminAlipayAttentionItem
  onShow: ShowItem
  /** Nothing where items can't be selected. */
  selection: { isSelected: boolean; onSelect: (isSelected: boolean) => void } | undefined
}

export const ListItem = ({ item, onShow, selection }: ListItemProps) => {
  const say = useText()
  const { id, state, amount, currency_code, currency_decimals } = item
  const subject = subjectText(item)
  const kind = kindText(say, item)
  const money = amount === null ? "" : moneyText(amount, currency_code, currency_decimals)
  // An item about the whole store has neither an amount nor an account; one about an account is named by it.
  const about = [item.email ?? "", money, item.handle].filter(
    (part) => part !== "" && part !== subject
  )
  return (
    <li className="flex flex-col gap-2 px-6 py-4 sm:flex-row sm:items-center sm:justify-between">
      <div className="flex min-w-0 items-start gap-3">
        {selection === undefined ? null : (
          <Checkbox
            className="mt-0.5 shrink-0"
            checked={selection.isSelected}
            aria-label={say("bulk.select", { kind, payment: subject })}
            onCheckedChange={(now) => selection.onSelect(now === true)}
          />
        )}
        <div className="min-w-0">
          <Text size="small" weight="plus" className="flex flex-wrap items-center gap-2">
            {kind}
            <StatusBadge color={state === "open" ? "red" : "green"}>
              {closedText(say, item) ?? say(`item_state.${state}`)}
            </StatusBadge>
          </Text>
          <Text as="div" size="small" className="text-ui-fg-subtle break-words">
            <span className="break-all">{subject}</span>
            {about.map((part) => ` · ${part}`)} ·{" "}
            <Timestamp at={item.closed_at ?? item.created_at} />
          </Text>
          {item.reason === null ? null : <Text size="small">“{item.reason}”</Text>}
        </div>
      </div>
      <Button
        size="small"
        variant="secondary"
        className="shrink-0 self-start"
        aria-label={say("desk.show", { kind, payment: subject })}
        onClick={(event) => onShow(id, event.currentTarget)}
      >
        {say("order_history.show")}
      </Button>
    </li>
  )
}
