import { useLanguage } from "../language/language"
import { Link } from "react-router-dom"
import { Failure, Loading } from "../shop/messages"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"

const SHOWN = 10

/** The customer's last orders. */
export const MyOrders = () => {
  const { sdk } = useStore()
  const { say, money, day } = useLanguage()
  const { loaded, retry } = useLoad("orders", () =>
    sdk.store.order.list({ limit: SHOWN, order: "-created_at" })
  )
  return (
    <section className="card account-part" aria-labelledby="my-orders">
      <h2 id="my-orders">{say("my_orders")}</h2>
      {loaded.state === "loading" && <Loading />}
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "ready" && loaded.value.orders.length === 0 && (
        <p className="soft">{say("no_order")}</p>
      )}
      {loaded.state === "ready" && loaded.value.orders.length > 0 && (
        <ul className="account-list" data-testid="orders">
          {loaded.value.orders.map((order) => (
            <li key={order.id} data-testid="account-order">
              <Link to={`/order/${order.id}`}>#{order.display_id}</Link>
              <span className="soft grow">{day(order.created_at)}</span>
              <span>{money(order.total, order.currency_code)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
