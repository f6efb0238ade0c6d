import { WaysToPay } from "medusa-payment-alipay-storefront/react"
import { Link } from "react-router-dom"
import { useAccount } from "../account/use-account"
import type { Cart } from "../cart/cart"
import { useShowOrder } from "../order/use-show-order"
import { useStore } from "../shop/store"
import { returnUrl } from "./return-path"

/** How to pay: linked wallets first for a customer; guests see how to get one. */
export const PaymentStep = ({ cart }: { cart: Cart }) => {
  const { customer, loading } = useAccount()
  const { cardScript } = useStore()
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
      />
      {!customer && (
        <p className="soft small">
          <Link to="/account/sign-in?next=/checkout" data-testid="sign-in-to-pay">
            Sign in
          </Link>{" "}
          to pay with a linked wallet in one step.
        </p>
      )}
    </>
  )
}
