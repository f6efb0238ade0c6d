import { useLanguage } from "../language/language"

/** What a cart and an order have in common here. */
export type Summed = {
  currency_code: string
  item_total?: number
  shipping_total?: number
  discount_total?: number
  tax_total?: number
  total?: number
}

type Props = { of: Summed; shipping: "known" | "open" }

export const Totals = ({ of, shipping }: Props) => {
  const { say, money: format } = useLanguage()
  const money = (amount = 0) => format(amount, of.currency_code)
  return (
    <dl className="totals">
      <div>
        <dt>{say("items")}</dt>
        <dd data-testid="total-items">{money(of.item_total)}</dd>
      </div>
      <div>
        <dt>{say("delivery")}</dt>
        <dd data-testid="total-shipping">
          {shipping === "known" ? money(of.shipping_total) : say("at_checkout")}
        </dd>
      </div>
      {Boolean(of.discount_total) && (
        <div>
          <dt>{say("discount")}</dt>
          <dd>−{money(of.discount_total)}</dd>
        </div>
      )}
      <div className="totals-sum">
        <dt>{say("total")}</dt>
        <dd data-testid="total">{money(of.total)}</dd>
      </div>
      {Boolean(of.tax_total) && (
        <div className="soft small">
          <dt>{say("tax_included")}</dt>
          <dd>{money(of.tax_total)}</dd>
        </div>
      )}
    </dl>
  )
}
