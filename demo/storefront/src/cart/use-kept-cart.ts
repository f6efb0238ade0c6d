import { useCallback, useEffect, useState } from "react"
import { statusOf } from "../shop/problem"
import { remembered } from "../shop/remembered"
import { useStore } from "../shop/store"
import { CART_FIELDS, isFinished, type Cart } from "./cart"

/** The cart this browser remembers, as the store last told it; another tab's cart is followed. */
export const useKeptCart = () => {
  const { sdk } = useStore()
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
      const { cart: found } = await sdk.store.cart.retrieve(id, { fields: CART_FIELDS })
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

  return { cart, loading, finishedId, keep, forget, refresh }
}
