import { useState } from "react"
import { Link } from "react-router-dom"
import { Quantity } from "../cart/quantity"
import { useCart } from "../cart/use-cart"
import { Spinner } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { explain } from "../shop/problem"
import { useRegions } from "../shop/regions"
import { inStock, priceOf, renewsMonthly, variantsOf, type Product, type Variant } from "./product"
import { VariantPicker } from "./variant-picker"

const MOST = 20

const useAdding = () => {
  const { add } = useCart()
  const [state, setState] = useState<"idle" | "adding" | "added">("idle")
  const [problem, setProblem] = useState<string>()
  const buy = async (variant: Variant | undefined, quantity: number) => {
    if (!variant || state === "adding") return
    setState("adding")
    setProblem(undefined)
    try {
      await add(variant.id, quantity)
      setState("added")
    } catch (error) {
      setProblem(explain(error))
      setState("idle")
    }
  }
  return { state, problem, buy }
}

/** Which variant, how many, into the basket. */
export const Purchase = ({ product }: { product: Product }) => {
  const { current } = useRegions()
  const [variant, choose] = useState(variantsOf(product).find(inStock))
  const [quantity, setQuantity] = useState(1)
  const { state, problem, buy } = useAdding()
  const price = priceOf(variant)
  return (
    <div className="purchase">
      <VariantPicker product={product} chosen={variant} choose={choose} />
      <div className="purchase-row">
        <Quantity value={quantity} most={MOST} onChange={setQuantity} name={product.title} />
        <button
          type="button"
          className="button"
          data-testid="add-to-cart"
          disabled={!variant}
          aria-disabled={state === "adding"}
          onClick={() => void buy(variant, quantity)}
        >
          {state === "adding" && <Spinner />}
          {variant ? "Add to basket" : "Sold out"}
          {price !== undefined && ` · ${formatMoney(price * quantity, current.currency_code)}`}
        </button>
      </div>
      {price !== undefined && renewsMonthly(product) && (
        <p className="soft small" data-testid="renewal">
          With a linked wallet: {formatMoney(price * quantity, current.currency_code)} and delivery
          today, then {formatMoney(price * quantity, current.currency_code)} every month until you
          end it or unlink the wallet. Paid any other way, it comes once.
        </p>
      )}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <p role="status" className="purchase-status">
        {state === "added" && (
          <span data-testid="added">
            In your basket. <Link to="/cart">Go to the basket</Link>
          </span>
        )}
      </p>
    </div>
  )
}
