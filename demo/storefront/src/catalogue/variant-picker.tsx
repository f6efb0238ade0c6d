import { useLanguage } from "../language/language"
import { useRegions } from "../shop/regions"
import { inStock, priceOf, variantsOf, type Product, type Variant } from "./product"

type Props = { product: Product; chosen: Variant | undefined; choose: (variant: Variant) => void }

export const VariantPicker = ({ product, chosen, choose }: Props) => {
  const { current } = useRegions()
  const { say, money } = useLanguage()
  return (
    <fieldset className="variants">
      <legend>{product.options?.[0]?.title ?? say("choose")}</legend>
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
                ? money(price, current.currency_code)
                : say("sold_out")}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
