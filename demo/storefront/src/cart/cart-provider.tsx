import { useEffect, useMemo, type ReactNode } from "react"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { cartActions } from "./cart-actions"
import { CartContext, type CartActions } from "./use-cart"
import { useKeptCart } from "./use-kept-cart"

export const CartProvider = ({ children }: { children: ReactNode }) => {
  const { sdk } = useStore()
  const { current: region, choose } = useRegions()
  const { cart, loading, finishedId, keep, forget, refresh, latest } = useKeptCart()

  useEffect(() => {
    if (cart?.region_id && cart.region_id !== region.id) choose(cart.region_id)
    // The cart's region wins once, when the cart arrives; afterwards the picker moves both.
  }, [cart?.id])

  const value = useMemo<CartActions>(
    () => ({
      cart,
      loading,
      finishedId,
      refresh,
      forget,
      ...cartActions({ sdk, latest, regionId: region.id, keep }),
    }),
    [cart, loading, finishedId, refresh, forget, keep, latest, sdk, region.id]
  )

  return <CartContext.Provider value={value}>{children}</CartContext.Provider>
}
