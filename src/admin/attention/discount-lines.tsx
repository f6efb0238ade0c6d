import { Text } from "@medusajs/ui"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDiscount } from "../../types/http"
import { moneyText } from "./wording"

const Discount = ({ discount }: { discount: AdminAlipayDiscount }) => {
  const say = useText()
  const { promotions } = discount
  const asked = moneyText(discount.paid_amount, discount.paid_currency, discount.paid_decimals)
  const paid = moneyText(
    discount.shopper_paid_amount,
    discount.shopper_paid_currency,
    discount.shopper_paid_decimals
  )
  return (
    <div data-testid="wallet-discount">
      {discount.shopper_paid_amount === null ? null : (
        <Text size="small">{say("discount.paid", { paid, asked })}</Text>
      )}
      {promotions.map(({ name, type, savings_amount, savings_currency, savings_decimals }, at) => (
        <Text key={at} size="small" className="text-ui-fg-subtle break-words">
          {savings_amount === null
            ? (name ?? type ?? say("discount.unnamed"))
            : say("discount.saved", {
                name: name ?? type ?? say("discount.unnamed"),
                amount: moneyText(savings_amount, savings_currency, savings_decimals),
              })}
        </Text>
      ))}
    </div>
  )
}

/** What a wallet took off for the shopper: the order stands on the whole amount. */
export const DiscountLines = ({ discounts }: { discounts: readonly AdminAlipayDiscount[] }) => {
  const say = useText()
  return (
    <div className="flex flex-col gap-2">
      <Text size="small" weight="plus">
        {say("discount.title")}
      </Text>
      {discounts.map((discount) => (
        <Discount key={discount.payment_request_id} discount={discount} />
      ))}
      <Text size="small" className="text-ui-fg-subtle">
        {say("discount.hint")}
      </Text>
    </div>
  )
}
