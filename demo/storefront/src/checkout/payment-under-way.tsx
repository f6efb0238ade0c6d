import { Link } from "react-router-dom"
import type { Cart } from "../cart/cart"
import { isExpired, startedPaymentOf } from "./payment-session"
import { returnPath } from "./start-payment"
import { walletName } from "./wallets"

/** Reminds a shopper who wandered off that a payment of this basket is open. */
export const PaymentUnderWay = ({ cart }: { cart: Cart }) => {
  const payment = startedPaymentOf(cart)
  if (!payment || isExpired(payment, new Date())) return null
  return (
    <p className="notice calm under-way" data-testid="payment-under-way">
      A payment with {walletName(payment.walletType)} is under way.{" "}
      <Link to={returnPath(cart.id)}>See how it stands</Link>
    </p>
  )
}
