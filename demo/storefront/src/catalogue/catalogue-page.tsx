import { useLanguage } from "../language/language"
import { Failure, Empty } from "../shop/messages"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { useTitle } from "../shop/use-title"
import { PRODUCT_FIELDS, type Product } from "./product"
import { ProductCard, ProductCardGhost } from "./product-card"
import "./catalogue.css"

const GHOSTS = 8

export const CataloguePage = () => {
  const { sdk } = useStore()
  const { say } = useLanguage()
  const { current } = useRegions()
  const { loaded, retry } = useLoad(current.id, () =>
    sdk.store.product.list({ region_id: current.id, fields: PRODUCT_FIELDS, limit: 50 })
  )
  useTitle()
  return (
    <>
      <section className="hero">
        <h1>{say("hero_title")}</h1>
        <p>{say("hero_text")}</p>
      </section>
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "loading" && (
        <ul className="product-grid" aria-busy="true" aria-label={say("loading_products")}>
          {Array.from({ length: GHOSTS }, (_, index) => (
            <ProductCardGhost key={index} />
          ))}
        </ul>
      )}
      {loaded.state === "ready" && <ProductGrid products={loaded.value.products} />}
    </>
  )
}

const ProductGrid = ({ products }: { products: Product[] }) => {
  const { say } = useLanguage()
  return products.length === 0 ? (
    <Empty title={say("shelves_empty")}>
      <p className="soft">{say("come_back")}</p>
    </Empty>
  ) : (
    <ul className="product-grid">
      {products.map((product) => (
        <ProductCard key={product.id} product={product} />
      ))}
    </ul>
  )
}
