import { createContext, useContext } from "react"
import type { Cart } from "./cart"

export type CartActions = {
  /** Undefined while there is none (or while it loads). */
  cart: Cart | undefined
  loading: boolean
  /** The cart was completed elsewhere, by the payment's notification or another tab: its id. */
  finishedId: string | undefined
  add: (variantId: string, quantity: number) => Promise<void>
  setQuantity: (lineId: string, quantity: number) => Promise<void>
  update: (change: CartChange) => Promise<Cart>
  ship: (optionId: string) => Promise<Cart>
  moveTo: (regionId: string) => Promise<void>
  /** Reads the cart again. @returns undefined when it is gone or completed */
  refresh: () => Promise<Cart | undefined>
  /** The cart became an order, or the shopper gives it up. */
  forget: () => void
}

export type CartChange = {
  email?: string
  shipping_address?: Record<string, string>
  region_id?: string
}

export const CartContext = createContext<CartActions | undefined>(undefined)

export const useCart = (): CartActions => {
  const cart = useContext(CartContext)
  if (!cart) {
    throw new Error("useCart is used outside of CartContext.")
  }
  return cart
}
