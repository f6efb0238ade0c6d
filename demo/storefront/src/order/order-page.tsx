import { useLanguage } from "../language/language"
import { Link, useLocation, useParams } from "react-router-dom"
import { Totals } from "../cart/totals"
import { AddressLines } from "../checkout/address-lines"
import { Sign } from "../checkout/signs"
import { SummaryLines } from "../checkout/summary-lines"
import { Failure, Loading } from "../shop/messages"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { useTitle } from "../shop/use-title"
import { ORDER_FIELDS, paymentLineOf, type Order } from "./payment-line"
import "../cart/cart.css"
import "../checkout/checkout.css"
import "./order.css"

export const OrderPage = () => {
  const { id = "" } = useParams()
  const { sdk } = useStore()
  const { say } = useLanguage()
  const { loaded, retry } = useLoad(id, () =>
    sdk.store.order.retrieve(id, { fields: ORDER_FIELDS })
  )
  useTitle(say("your_order"))
  if (loaded.state === "loading") return <Loading text={say("loading_order")} />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  return <OrderView order={loaded.value.order} />
}

const OrderView = ({ order }: { order: Order }) => {
  const { state } = useLocation() as { state: { whileAway?: boolean } | null }
  const { say } = useLanguage()
  const payment = paymentLineOf(order, say)
  const name = order.shipping_address?.first_name
  const [before, after] = say("order_placed").split("{number}")
  return (
    <article data-testid="order-confirmation">
      <header className="thanks">
        <Sign of="paid" />
        <div>
          <h1>{name ? say("thanks_name", { name }) : say("thanks")}</h1>
          <p>
            {before}
            <b data-testid="order-number">#{order.display_id}</b>
            {after} {state?.whileAway && say("while_away")}
          </p>
          <p className="soft">{say("placed_for", { email: order.email ?? "" })}</p>
        </div>
      </header>
      <div className="with-summary">
        <section className="card" aria-labelledby="bought">
          <h2 id="bought">{say("bought")}</h2>
          <SummaryLines items={order.items ?? []} currency={order.currency_code} />
          <Totals of={order} shipping="known" />
        </section>
        <aside className="card order-facts" aria-label={say("payment_and_delivery")}>
          <div>
            <h2>{say("payment")}</h2>
            <p data-testid="order-wallet">{payment.wallet}</p>
            <p className="soft" data-testid="payment-state">
              {payment.state}
            </p>
          </div>
          <div>
            <h2>{say("delivery")}</h2>
            <p>{order.shipping_methods?.[0]?.name}</p>
            <div className="soft">
              <AddressLines address={order.shipping_address} />
            </div>
          </div>
          <Link className="button quiet wide" to="/">
            {say("back_to_shop")}
          </Link>
        </aside>
      </div>
    </article>
  )
}
