import { useLanguage } from "../language/language"
import { PaymentUnderWay } from "medusa-payment-alipay-storefront/react"
import type { ReactNode } from "react"
import { useLocation } from "react-router-dom"
import { useCart } from "../cart/use-cart"
import { returnPath } from "../checkout/return-path"
import { Loading } from "../shop/messages"
import { remembered } from "../shop/remembered"
import { useShowOrder } from "./use-show-order"

/**
 * Reminds on every page of a payment that is open. A shopper who paid and closed the tab sees their order on coming back,
 * as soon as the notification has made it, and no old basket.
 */
export const OpenPayment = ({ children }: { children: ReactNode }) => {
  const { cart, loading, finishedId } = useCart()
  const { say } = useLanguage()
  const showOrder = useShowOrder(true)
  const { pathname } = useLocation()
  const open = finishedId ? { id: finishedId } : cart
  const handled = pathname.startsWith("/checkout/return")
  // Who comes back from paying may have an order: another page must not flash before it.
  const paying = remembered.get("paying")
  const isOpening = loading && !handled && paying !== undefined && paying === remembered.get("cart")
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
      {isOpening && <Loading />}
      {finishedId && !handled ? (
        <Loading text={say("loading_order")} />
      ) : (
        <div hidden={isOpening}>{children}</div>
      )}
    </>
  )
}
