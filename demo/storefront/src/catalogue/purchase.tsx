import { useLanguage } from "../language/language"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Quantity } from "../cart/quantity"
import { useCart } from "../cart/use-cart"
import { Spinner } from "../shop/messages"
import { explain } from "../shop/problem"
import { useRegions } from "../shop/regions"
import { inStock, priceOf, renewsMonthly, variantsOf, type Product, type Variant } from "./product"
import { VariantPicker } from "./variant-picker"

const MOST = 20

const useAdding = () => {
  const { add } = useCart()
  const { say } = useLanguage()
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
      setProblem(explain(error, say))
      setState("idle")
    }
  }
  return { state, problem, buy }
}

/** Which variant, how many, into the basket. */
export const Purchase = ({ product }: { product: Product }) => {
  const { current } = useRegions()
  const { say, money } = useLanguage()
  const [variant, choose] = useState(variantsOf(product).find(inStock))
  const [quantity, setQuantity] = useState(1)
  const { state, problem, buy } = useAdding()
  const each = priceOf(variant)
  const price = each === undefined ? undefined : money(each * quantity, current.currency_code)
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
          {say(variant ? "add" : "sold_out")}
          {price !== undefined && ` · ${price}`}
        </button>
      </div>
      {price !== undefined && renewsMonthly(product) && (
        <p className="soft small" data-testid="renewal">
          {say("renewal", { price })}
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
            {say("added")} <Link to="/cart">{say("go_to_basket")}</Link>
          </span>
        )}
      </p>
    </div>
  )
}
