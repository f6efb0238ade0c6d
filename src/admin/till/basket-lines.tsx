import { Minus, Plus } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { moneyText } from "../attention/wording"
import { Empty } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayPlace } from "../../types/http"
import { withQuantity, type Basket, type BasketLine } from "./basket"

type LinesProps = {
  place: AdminAlipayPlace
  basket: Basket
  onChange: (basket: Basket) => void
}

/** The lines of a basket; one that is taken down to none is gone. */
export const BasketLines = ({ place, basket, onChange }: LinesProps) => {
  const say = useText()
  return (
    <div role="status" aria-live="polite">
      {basket.length === 0 ? (
        <Empty title={say("till.empty")}>
          <Text size="small" className="text-ui-fg-subtle">
            {say("till.empty_hint")}
          </Text>
        </Empty>
      ) : (
        <ul className="divide-y">
          {basket.map((line) => (
            <Line
              key={line.key}
              line={line}
              place={place}
              onQuantity={(quantity) => onChange(withQuantity(basket, line.key, quantity))}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

type LineProps = {
  line: BasketLine
  place: AdminAlipayPlace
  onQuantity: (quantity: number) => void
}

const Line = ({ line, place, onQuantity }: LineProps) => {
  const say = useText()
  const { title, amount, quantity, variantId } = line
  const sum = (BigInt(amount ?? "0") * BigInt(quantity)).toString()
  return (
    <li className="flex items-center gap-3 px-6 py-3">
      <span className="min-w-0 flex-1">
        <Text as="span" size="small" weight="plus" className="block break-words">
          {title}
        </Text>
        <Text as="span" size="small" className="text-ui-fg-subtle block tabular-nums">
          {moneyText(sum, place.currency_code, place.currency_decimals)}
        </Text>
      </span>
      <span className="flex items-center gap-2">
        <IconButton
          type="button"
          size="xlarge"
          aria-label={say("till.less", { title })}
          onClick={() => onQuantity(quantity - 1)}
        >
          <Minus />
        </IconButton>
        <span className="txt-compact-medium-plus min-w-6 text-center tabular-nums">{quantity}</span>
        <IconButton
          type="button"
          size="xlarge"
          disabled={variantId === null}
          aria-label={say("till.more", { title })}
          onClick={() => onQuantity(quantity + 1)}
        >
          <Plus />
        </IconButton>
      </span>
    </li>
  )
}
