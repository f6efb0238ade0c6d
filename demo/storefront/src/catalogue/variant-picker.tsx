import { formatMoney } from "../shop/money"
import { useRegions } from "../shop/regions"
import { inStock, priceOf, variantsOf, type Product, type Variant } from "./product"

type Props = { product: Product; chosen: Variant | undefined; choose: (variant: Variant) => void }

export const VariantPicker = ({ product, chosen, choose }: Props) => {
  const { current } = useRegions()
  return (
    <fieldset className="variants">
      <legend>{product.options?.[0]?.title ?? "Choose"}</legend>
      {variantsOf(product).map((variant) => {
        const price = priceOf(variant)
        const available = inStock(variant)
        return (
          <label key={variant.id} className="choice" data-testid="variant">
            <input
              type="radio"
              name="variant"
              checked={variant.id === chosen?.id}
              disabled={!available}
              onChange={() => choose(variant)}
            />
            <span className="grow">{variant.title}</span>
            <span className="soft">
              {available && price !== undefined
                ? formatMoney(price, current.currency_code)
                : "Sold out"}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
