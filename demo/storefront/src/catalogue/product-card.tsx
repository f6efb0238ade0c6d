import { useLanguage } from "../language/language"
import { Link } from "react-router-dom"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { inStock, priceFrom, type Product } from "./product"

export const ProductCard = ({ product }: { product: Product }) => {
  const { pictureUrl } = useStore()
  const { current } = useRegions()
  const { say, money } = useLanguage()
  const price = priceFrom(product)
  const lowest = price && money(price.lowest, current.currency_code)
  const available = (product.variants ?? []).some(inStock)
  return (
    <li className="product-card" data-testid="product-card" data-handle={product.handle}>
      <Link to={`/products/${product.handle}`}>
        <img src={pictureUrl(product.thumbnail)} alt="" width="400" height="400" loading="lazy" />
        <div>
          <h2>{product.title}</h2>
          <p className="soft small">{product.subtitle}</p>
          <p className="product-price">
            {lowest !== undefined &&
              (price?.varies ? say("price_from", { price: lowest }) : lowest)}
            {!available && <span className="soft"> · {say("sold_out")}</span>}
          </p>
        </div>
      </Link>
    </li>
  )
}

export const ProductCardGhost = () => (
  <li className="product-card" aria-hidden="true">
    <div className="ghost picture" />
    <div>
      <div className="ghost line" />
      <div className="ghost line short" />
    </div>
  </li>
)
