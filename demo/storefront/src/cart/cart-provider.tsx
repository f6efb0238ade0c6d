import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react"
import { statusOf } from "../shop/problem"
import { remembered } from "../shop/remembered"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { CART_FIELDS, isFinished, type Cart } from "./cart"
import { CartContext, type CartActions } from "./use-cart"

const query = { fields: CART_FIELDS }

/** Keeps the shopper's cart: its id in the browser, its contents as the store last told them. */
export const CartProvider = ({ children }: { children: ReactNode }) => {
  const { sdk } = useStore()
  const { current: region, choose } = useRegions()
  const [cart, setCart] = useState<Cart>()
  const [loading, setLoading] = useState(true)
  const [finishedId, setFinishedId] = useState<string>()

  const keep = useCallback((next: Cart) => {
    remembered.set("cart", next.id)
    setCart(next)
    return next
  }, [])

  const forget = useCallback(() => {
    remembered.forget("cart")
    setCart(undefined)
    setFinishedId(undefined)
  }, [])

  const refresh = useCallback(async () => {
    const id = remembered.get("cart")
    if (!id) {
      setCart(undefined)
      return undefined
    }
    try {
      const { cart: found } = await sdk.store.cart.retrieve(id, query)
      if (!isFinished(found)) return keep(found)
      setCart(undefined)
      setFinishedId(id)
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      forget()
    }
    return undefined
  }, [sdk, keep, forget])

  useEffect(() => {
    const reload = () =>
      refresh()
        .catch(() => undefined)
        .finally(() => setLoading(false))
    void reload()
    return remembered.watch("cart", () => void reload())
  }, [refresh])

  useEffect(() => {
    if (cart?.region_id && cart.region_id !== region.id) choose(cart.region_id)
    // The cart's region wins once, when the cart arrives; afterwards the picker moves both.
  }, [cart?.id])

  const value = useMemo<CartActions>(() => {
    const ensure = async () =>
      cart?.id ?? keep((await sdk.store.cart.create({ region_id: region.id }, query)).cart).id
    const change = async (work: (id: string) => Promise<{ cart: Cart }>) =>
      keep((await work(await ensure())).cart)
    return {
      cart,
      loading,
      finishedId,
      refresh,
      forget,
      add: async (variant_id, quantity) => {
        await change((id) => sdk.store.cart.createLineItem(id, { variant_id, quantity }, query))
      },
      setQuantity: async (lineId, quantity) => {
        await change(async (id) => {
          if (quantity > 0) {
            return sdk.store.cart.updateLineItem(id, lineId, { quantity }, query)
          }
          await sdk.store.cart.deleteLineItem(id, lineId)
          return sdk.store.cart.retrieve(id, query)
        })
      },
      update: (input) => change((id) => sdk.store.cart.update(id, input, query)),
      ship: (option_id) =>
        change((id) => sdk.store.cart.addShippingMethod(id, { option_id }, query)),
      moveTo: async (region_id) => {
        if (cart) await change((id) => sdk.store.cart.update(id, { region_id }, query))
      },
    }
  }, [cart, loading, finishedId, refresh, forget, keep, sdk, region.id])

  return <CartContext.Provider value={value}>{children}</CartContext.Provider>
}
