import { Button, Text } from "@medusajs/ui"
import type { RequestError } from "../api/request-error"
import { useCreateSale } from "../api/till"
import { moneyText } from "../attention/wording"
import { Block, Section } from "../components/section"
import { Refused } from "../components/refused"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { saleLinesOf, sumOf, withAmount, withGood, type Basket } from "./basket"
import { BasketLines } from "./basket-lines"
import { FindGoods } from "./find-goods"
import { FreeAmount } from "./free-amount"
import { useOnce } from "./use-once"

type BasketStepProps = {
  place: AdminAlipayPlace
  terminal: string
  basket: Basket
  onChange: (basket: Basket) => void
  onBegun: (saleId: string) => void
}

/** What is to be sold. */
export const BasketStep = (props: BasketStepProps) => {
  const { place, terminal, basket, onChange, onBegun } = props
  const say = useText()
  const { mutateAsync, isPending, error } = useCreateSale()
  const begin = useOnce(async () => {
    const { sale } = await mutateAsync({
      stock_location_id: place.stock_location_id,
      terminal,
      lines: saleLinesOf(basket),
    })
    onBegun(sale.id)
  })
  const isEmpty = basket.length === 0
  return (
    <div className="grid items-start gap-3 lg:grid-cols-2">
      <Section
        level="h1"
        title={say("till.title")}
        description={`${place.store_name} · ${terminal}`}
      >
        <Block>
          <FindGoods
            place={place}
            onGood={(good) => onChange(withGood(basket, good))}
            onEmpty={() => void (isEmpty || begin())}
          />
        </Block>
        <Block>
          <FreeAmount
            place={place}
            onAmount={(title, amount) => onChange(withAmount(basket, title, amount))}
          />
        </Block>
      </Section>
      <Section title={say("till.basket")}>
        <BasketLines place={place} basket={basket} onChange={onChange} />
        <Checkout
          sum={moneyText(sumOf(basket), place.currency_code, place.currency_decimals)}
          isEmpty={isEmpty}
          isPending={isPending}
          error={error}
          onPay={begin}
        />
      </Section>
    </div>
  )
}

type CheckoutProps = {
  sum: string
  isEmpty: boolean
  isPending: boolean
  error: RequestError | null
  onPay: () => void
}

/** What the prices come to, and the way on; within reach of the thumb. */
const Checkout = ({ sum, isEmpty, isPending, error, onPay }: CheckoutProps) => {
  const say = useText()
  return (
    <Block>
      <Text size="small" className="text-ui-fg-subtle">
        {say("till.sum_hint")}
      </Text>
      <Refused error={error} label="till.refused" />
      <div className="bg-ui-bg-base sticky bottom-0 flex flex-col gap-2 py-2">
        <p className="flex items-baseline justify-between gap-2">
          <span className="txt-compact-medium-plus">{say("till.sum")}</span>
          <span className="txt-xlarge-plus tabular-nums">{sum}</span>
        </p>
        <Button
          size="xlarge"
          className="w-full"
          disabled={isEmpty}
          isLoading={isPending}
          onClick={() => onPay()}
        >
          {say("till.to_pay")}
        </Button>
      </div>
    </Block>
  )
}
