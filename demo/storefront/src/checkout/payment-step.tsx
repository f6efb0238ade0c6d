import { useLanguage } from "../language/language"
import { WaysToPay } from "medusa-payment-alipay-storefront/react"
import { Link } from "react-router-dom"
import { useAccount } from "../account/use-account"
import type { Cart } from "../cart/cart"
import { useShowOrder } from "../order/use-show-order"
import { remembered } from "../shop/remembered"
import { useStore } from "../shop/store"
import { returnUrl } from "./return-path"

/** How to pay: linked wallets first for a customer; guests see how to get one. */
export const PaymentStep = ({ cart }: { cart: Cart }) => {
  const { customer, loading } = useAccount()
  const { cardScript } = useStore()
  const { say } = useLanguage()
  const showOrder = useShowOrder()
  if (loading) return null
  return (
    <>
      <WaysToPay
        cart={cart}
        signedIn={customer !== undefined}
        returnUrl={returnUrl(cart.id)}
        mode="embedded"
        source={cardScript}
        onOrder={showOrder}
        onLeave={(url) => {
          remembered.set("paying", cart.id)
          window.location.assign(url)
        }}
      />
      {!customer && (
        <p className="soft small">
          <Link to="/account/sign-in?next=/checkout" data-testid="sign-in-to-pay">
            {say("sign_in_to_pay")}
          </Link>
        </p>
      )}
    </>
  )
}
