import { useLanguage } from "../language/language"
import { Link } from "react-router-dom"
import { Empty, Loading } from "../shop/messages"
import { useTitle } from "../shop/use-title"
import { Line } from "./line"
import { Totals } from "./totals"
import { useCart } from "./use-cart"
import "./cart.css"

export const CartPage = () => {
  const { cart, loading } = useCart()
  const { say } = useLanguage()
  useTitle(say("basket"))
  if (loading) return <Loading />
  const items = cart?.items ?? []
  if (!cart || items.length === 0) {
    return (
      <Empty title={say("basket_empty")}>
        <p className="soft">{say("basket_empty_text")}</p>
        <Link className="button" to="/">
          {say("look_around")}
        </Link>
      </Empty>
    )
  }
  return (
    <>
      <h1>{say("your_basket")}</h1>
      <div className="with-summary">
        <ul className="lines">
          {items
            .toSorted((a, b) => String(a.created_at).localeCompare(String(b.created_at)))
            .map((item) => (
              <Line key={item.id} item={item} currency={cart.currency_code} />
            ))}
        </ul>
        <aside className="card summary" aria-label={say("summary")}>
          <Totals of={cart} shipping={cart.shipping_methods?.length ? "known" : "open"} />
          <Link className="button wide" to="/checkout" data-testid="checkout">
            {say("check_out")}
          </Link>
        </aside>
      </div>
    </>
  )
}
