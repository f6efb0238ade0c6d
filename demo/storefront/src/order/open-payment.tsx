import { PaymentUnderWay } from "medusa-payment-alipay-storefront/react"
import type { ReactNode } from "react"
import { useLocation } from "react-router-dom"
import { useCart } from "../cart/use-cart"
import { returnPath } from "../checkout/return-path"
import { Loading } from "../shop/messages"
import { useShowOrder } from "./use-show-order"

/**
 * Reminds on every page of a payment that is open. A shopper who paid and closed the tab sees their order on coming back,
 * as soon as the notification has made it, and no old basket.
 */
export const OpenPayment = ({ children }: { children: ReactNode }) => {
  const { cart, finishedId } = useCart()
  const showOrder = useShowOrder(true)
  const { pathname } = useLocation()
  const open = finishedId ? { id: finishedId } : cart
  const handled = pathname.startsWith("/checkout/return")
  return (
    <>
      {open && !handled && (
        <PaymentUnderWay
          key={open.id}
          cart={open}
          returnUrl={returnPath(open.id)}
          onOrder={showOrder}
        />
      )}
      {finishedId && !handled ? <Loading what="your order" /> : children}
    </>
  )
}
