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
  const { loaded, retry } = useLoad(id, () =>
    sdk.store.order.retrieve(id, { fields: ORDER_FIELDS })
  )
  useTitle("Your order")
  if (loaded.state === "loading") return <Loading what="your order" />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  return <OrderView order={loaded.value.order} />
}

const OrderView = ({ order }: { order: Order }) => {
  const { state } = useLocation() as { state: { whileAway?: boolean } | null }
  const payment = paymentLineOf(order)
  return (
    <article data-testid="order-confirmation">
      <header className="thanks">
        <Sign of="paid" />
        <div>
          <h1>
            Thank you
            {order.shipping_address?.first_name && `, ${order.shipping_address.first_name}`}
          </h1>
          <p>
            Your order <b data-testid="order-number">#{order.display_id}</b> is placed.
            {state?.whileAway && " Your payment came in while you were away."}
          </p>
          <p className="soft">Placed for {order.email}.</p>
        </div>
      </header>
      <div className="with-summary">
        <section className="card" aria-labelledby="bought">
          <h2 id="bought">What you bought</h2>
          <SummaryLines items={order.items ?? []} currency={order.currency_code} />
          <Totals of={order} shipping="known" />
        </section>
        <aside className="card order-facts" aria-label="Payment and delivery">
          <div>
            <h2>Payment</h2>
            <p data-testid="order-wallet">{payment.wallet}</p>
            <p className="soft" data-testid="payment-state">
              {payment.state}
            </p>
          </div>
          <div>
            <h2>Delivery</h2>
            <p>{order.shipping_methods?.[0]?.name}</p>
            <div className="soft">
              <AddressLines address={order.shipping_address} />
            </div>
          </div>
          <Link className="button quiet wide" to="/">
            Back to the shop
          </Link>
        </aside>
      </div>
    </article>
  )
}
