import { useLanguage } from "../language/language"
import { Link, useParams } from "react-router-dom"
import { Empty, Failure, Loading } from "../shop/messages"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { useTitle } from "../shop/use-title"
import { PRODUCT_FIELDS, type Product } from "./product"
import { Purchase } from "./purchase"
import "./catalogue.css"

export const ProductPage = () => {
  const { handle = "" } = useParams()
  const { sdk } = useStore()
  const { say } = useLanguage()
  const { current } = useRegions()
  const { loaded, retry } = useLoad(`${handle} ${current.id}`, () =>
    sdk.store.product.list({ handle, region_id: current.id, fields: PRODUCT_FIELDS })
  )
  if (loaded.state === "loading") return <Loading />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  const product = loaded.value.products[0]
  if (!product) {
    return (
      <Empty title={say("no_product")}>
        <Link className="button" to="/">
          {say("see_all")}
        </Link>
      </Empty>
    )
  }
  return <ProductView key={product.id} product={product} />
}

const ProductView = ({ product }: { product: Product }) => {
  const { pictureUrl } = useStore()
  const { say } = useLanguage()
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
          <Link to="/">← {say("all_products")}</Link>
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
