import { useCallback } from "react"
import { useNavigate } from "react-router-dom"
import { useCart } from "../cart/use-cart"

/**
 * Shows the order that the browser's cart has become, and forgets the cart.
 *
 * @param whileAway the payment came in without the shopper
 */
export const useShowOrder = (whileAway = false) => {
  const navigate = useNavigate()
  const { forget } = useCart()
  return useCallback(
    (orderId: string) => {
      forget()
      void navigate(`/order/${orderId}`, { replace: true, state: { whileAway } })
    },
    [forget, navigate, whileAway]
  )
}
