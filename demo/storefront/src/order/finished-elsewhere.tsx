import { useEffect } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { useCart } from "../cart/use-cart"
import { useStore } from "../shop/store"

/**
 * The shopper paid and closed the tab; the notification made the order. Coming back, they see that order
 * and not an old basket. Completing a completed cart answers with its order.
 */
export const FinishedElsewhere = () => {
  const { sdk } = useStore()
  const { finishedId, forget } = useCart()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const handled = pathname.startsWith("/checkout/return")
  useEffect(() => {
    if (!finishedId || handled) return
    sdk.store.cart.complete(finishedId).then(
      (answer) => {
        forget()
        if (answer.type === "order") {
          navigate(`/order/${answer.order.id}`, { replace: true, state: { arrived: "meanwhile" } })
        }
      },
      () => undefined
    )
  }, [finishedId, handled, sdk, forget, navigate])
  return null
}
