import { useCallback, useEffect, useRef, useState } from "react"
import { statusOf } from "../shop/problem"
import { remembered } from "../shop/remembered"
import { useStore } from "../shop/store"
import { CART_FIELDS, isFinished, type Cart } from "./cart"

/** Something that happens once and that others wait for. */
const signal = () => {
  let give = () => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give }
}

/** The cart this browser remembers, as the store last told it; another tab's cart is followed. */
export const useKeptCart = () => {
  const { sdk } = useStore()
  const [cart, setCart] = useState<Cart>()
  const [loading, setLoading] = useState(true)
  const [finishedId, setFinishedId] = useState<string>()

  /** The newest cart that the store told of, before React shows it, and how often it has changed. */
  const newest = useRef<{ cart: Cart | undefined; changes: number }>({
    cart: undefined,
    changes: 0,
  })
  const [firstRead] = useState(signal)

  const show = useCallback((next: Cart | undefined) => {
    newest.current = { cart: next, changes: newest.current.changes + 1 }
    setCart(next)
  }, [])

  const keep = useCallback(
    (next: Cart) => {
      remembered.set("cart", next.id)
      show(next)
      return next
    },
    [show]
  )

  const forget = useCallback(() => {
    remembered.forget("cart")
    remembered.forget("paying")
    show(undefined)
    setFinishedId(undefined)
  }, [show])

  const refresh = useCallback(async () => {
    const id = remembered.get("cart")
    if (!id) {
      show(undefined)
      return undefined
    }
    const { changes } = newest.current
    // The answer is older than a change that was made while it was on its way.
    const isOutdated = () => newest.current.changes !== changes
    try {
      const { cart: found } = await sdk.store.cart.retrieve(id, { fields: CART_FIELDS })
      if (isOutdated()) return newest.current.cart
      if (!isFinished(found)) return keep(found)
      show(undefined)
      setFinishedId(id)
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      if (!isOutdated()) forget()
    }
    return undefined
  }, [sdk, keep, forget, show])

  useEffect(() => {
    const reload = () =>
      refresh()
        .catch(() => undefined)
        .finally(() => {
          setLoading(false)
          firstRead.give()
        })
    void reload()
    return remembered.watch("cart", () => void reload())
  }, [refresh, firstRead])

  /** The cart as it is now; a change that is made before the first one has arrived waits for it. */
  const latest = useCallback(async () => {
    await firstRead.given
    return newest.current.cart
  }, [firstRead])

  return { cart, loading, finishedId, keep, forget, refresh, latest }
}
