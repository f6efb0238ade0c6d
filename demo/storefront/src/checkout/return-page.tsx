import { useLanguage } from "../language/language"
import { PaymentReturn } from "medusa-payment-alipay-storefront/react"
import { Link, useNavigate, useSearchParams } from "react-router-dom"
import { useCart } from "../cart/use-cart"
import { useShowOrder } from "../order/use-show-order"
import { remembered } from "../shop/remembered"
import { useTitle } from "../shop/use-title"

const OVER = new Set(["declined", "expired", "canceled"])

/** Where the wallet sends the shopper back to. Whether they paid, the store says; the address never does. */
export const ReturnPage = () => {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const { refresh } = useCart()
  const { say } = useLanguage()
  const showOrder = useShowOrder()
  useTitle(say("payment"))
  return (
    <PaymentReturn
      cartId={query.get("cart_id") ?? remembered.get("cart")}
      onOrder={showOrder}
      onTryAgain={() => void refresh().then(() => navigate("/checkout"))}
      onOutcome={({ kind }) => {
        // The basket must not remind of a payment that is over.
        if (OVER.has(kind)) void refresh()
      }}
    >
      <p>
        <Link to="/cart">{say("to_basket")}</Link>
      </p>
    </PaymentReturn>
  )
}
