import { Button, Input, Text } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useOwingOrders, useSellOrder } from "../api/till"
import { moneyText } from "../attention/wording"
import { Field } from "../components/field"
import { Loaded } from "../components/loaded"
import { Refused } from "../components/refused"
import { Block, Section } from "../components/section"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayOwingOrder } from "../../types/http"
import { useOnce } from "./use-once"

type OwingOrdersProps = {
  /** A stock location. */
  place: string
  terminal: string
  onBegun: (saleId: string) => void
}

/** What can be paid here besides goods: drafts of the place, and any order that owes something, by its number. */
export const OwingOrders = ({ place, terminal, onBegun }: OwingOrdersProps) => {
  const say = useText()
  const [number, setNumber] = useState("")
  const query = useOwingOrders(place, number)
  const { mutateAsync, isPending, error } = useSellOrder()
  const sell = useOnce(async (orderId: string) => {
    const { sale } = await mutateAsync({ stock_location_id: place, terminal, order_id: orderId })
    onBegun(sale.id)
  })
  return (
    <Section title={say("till.orders")} description={say("till.orders_hint")}>
      <Block>
        <FindByNumber onNumber={setNumber} />
        <Refused error={error} label="till.refused" />
      </Block>
      <Loaded query={query}>
        {({ orders }) =>
          orders.length === 0 ? (
            <Empty
              title={number === "" ? say("till.orders_empty") : say("till.order_none", { number })}
            />
          ) : (
            <ul className="divide-y">
              {orders.map((order) => (
                <Row
                  key={order.order_id}
                  order={order}
                  isBusy={isPending}
                  onSell={() => sell(order.order_id)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

/** Digits alone count; none of them leads back to the drafts. */
const FindByNumber = ({ onNumber }: { onNumber: (number: string) => void }) => {
  const say = useText()
  const id = useId()
  const [text, setText] = useState("")
  const find = (event: FormEvent): void => {
    event.preventDefault()
    onNumber(text.replace(/\D/g, "").replace(/^0+/, "").slice(0, 9))
  }
  return (
    <form onSubmit={find} className="grid grid-cols-2 items-end gap-2">
      <Field id={id} label={say("till.order_number")}>
        {(control) => (
          <Input
            {...control}
            className="h-10"
            value={text}
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="search"
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="large" variant="secondary" className="w-full">
        {say("till.find_order")}
      </Button>
    </form>
  )
}

type RowProps = { order: AdminAlipayOwingOrder; isBusy: boolean; onSell: () => void }

const Row = ({ order, isBusy, onSell }: RowProps) => {
  const say = useText()
  const { display_id: number, is_draft: isDraft, goods } = order
  return (
    <li>
      <button
        type="button"
        disabled={isBusy}
        onClick={onSell}
        className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex min-h-12 w-full items-center justify-between gap-3 px-6 py-2 text-start outline-none disabled:opacity-60"
      >
        <span className="min-w-0">
          <Text as="span" size="small" weight="plus" className="block">
            {say(isDraft ? "till.draft" : "till.order", { number })}
          </Text>
          <Text as="span" size="xsmall" className="text-ui-fg-subtle block break-words">
            {goods.join(" · ")}
          </Text>
        </span>
        <span className="txt-compact-small whitespace-nowrap tabular-nums">
          {moneyText(order.amount, order.currency_code, order.currency_decimals)}
        </span>
      </button>
    </li>
  )
}
