import { Link } from "react-router-dom"
import { Empty, Loading } from "../shop/messages"
import { useTitle } from "../shop/use-title"
import { Line } from "./line"
import { Totals } from "./totals"
import { useCart } from "./use-cart"
import "./cart.css"

export const CartPage = () => {
  const { cart, loading } = useCart()
  useTitle("Basket")
  if (loading) return <Loading what="your basket" />
  const items = cart?.items ?? []
  if (!cart || items.length === 0) {
    return (
      <Empty title="Your basket is empty">
        <p className="soft">Nothing in it yet. The kettle is on.</p>
        <Link className="button" to="/">
          Look around
        </Link>
      </Empty>
    )
  }
  return (
    <>
      <h1>Your basket</h1>
      <div className="with-summary">
        <ul className="lines">
          {items
            .toSorted((a, b) => String(a.created_at).localeCompare(String(b.created_at)))
            .map((item) => (
              <Line key={item.id} item={item} currency={cart.currency_code} />
            ))}
        </ul>
        <aside className="card summary" aria-label="Summary">
          <Totals of={cart} shipping={cart.shipping_methods?.length ? "known" : "open"} />
          <Link className="button wide" to="/checkout" data-testid="checkout">
            Check out
          </Link>
        </aside>
      </div>
    </>
  )
}
