import { Link } from "react-router-dom"
import { Failure, Loading } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"

const SHOWN = 10

const dayOf = (date: string | Date): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(date))

/** The customer's last orders. */
export const MyOrders = () => {
  const { sdk } = useStore()
  const { loaded, retry } = useLoad("orders", () =>
    sdk.store.order.list({ limit: SHOWN, order: "-created_at" })
  )
  return (
    <section className="card account-part" aria-labelledby="my-orders">
      <h2 id="my-orders">My orders</h2>
      {loaded.state === "loading" && <Loading what="your orders" />}
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "ready" && loaded.value.orders.length === 0 && (
        <p className="soft">No order yet.</p>
      )}
      {loaded.state === "ready" && loaded.value.orders.length > 0 && (
        <ul className="account-list" data-testid="orders">
          {loaded.value.orders.map((order) => (
            <li key={order.id} data-testid="account-order">
              <Link to={`/order/${order.id}`}>#{order.display_id}</Link>
              <span className="soft grow">{dayOf(order.created_at)}</span>
              <span>{formatMoney(order.total, order.currency_code)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
