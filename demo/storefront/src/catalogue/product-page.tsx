import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { Quantity } from "../cart/quantity"
import { useCart } from "../cart/use-cart"
import { Empty, Failure, Loading, Spinner } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { explain } from "../shop/problem"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { useTitle } from "../shop/use-title"
import { inStock, priceOf, PRODUCT_FIELDS, variantsOf, type Product } from "./product"
import { VariantPicker } from "./variant-picker"
import "./catalogue.css"

const MOST = 20

export const ProductPage = () => {
  const { handle = "" } = useParams()
  const { sdk } = useStore()
  const { current } = useRegions()
  const { loaded, retry } = useLoad(`${handle} ${current.id}`, () =>
    sdk.store.product.list({ handle, region_id: current.id, fields: PRODUCT_FIELDS })
  )
  if (loaded.state === "loading") return <Loading what="the product" />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  const product = loaded.value.products[0]
  if (!product) {
    return (
      <Empty title="We don’t have that">
        <Link className="button" to="/">
          See everything we have
        </Link>
      </Empty>
    )
  }
  return <ProductView key={product.id} product={product} />
}

const ProductView = ({ product }: { product: Product }) => {
  const { pictureUrl } = useStore()
  useTitle(product.title)
  return (
    <article className="product">
      <img
        className="product-picture"
        src={pictureUrl(product.thumbnail)}
        alt={product.title}
        width="800"
        height="800"
      />
      <div className="product-words">
        <p className="small">
          <Link to="/">← All products</Link>
        </p>
        <h1>{product.title}</h1>
        <p className="soft product-subtitle">{product.subtitle}</p>
        <p>{product.description}</p>
        {product.material && <p className="soft small">{product.material}</p>}
        <Purchase product={product} />
      </div>
    </article>
  )
}

const Purchase = ({ product }: { product: Product }) => {
  const { current } = useRegions()
  const { add } = useCart()
  const [variant, choose] = useState(variantsOf(product).find(inStock))
  const [quantity, setQuantity] = useState(1)
  const [state, setState] = useState<"idle" | "adding" | "added">("idle")
  const [problem, setProblem] = useState<string>()
  const price = priceOf(variant)

  const buy = async () => {
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
          onClick={() => void buy()}
        >
          {state === "adding" && <Spinner />}
          {variant ? "Add to basket" : "Sold out"}
          {price !== undefined && ` · ${formatMoney(price * quantity, current.currency_code)}`}
        </button>
      </div>
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
