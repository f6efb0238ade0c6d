import type { HttpTypes } from "@medusajs/types"

export type Cart = HttpTypes.StoreCart

/** What the shop needs of a cart beyond Medusa's default fields. */
export const CART_FIELDS = [
  "+items.total",
  "+shipping_methods.id",
  "+shipping_methods.name",
  "+shipping_methods.total",
  "+payment_collection.id",
  "+payment_collection.status",
  "+payment_collection.payment_sessions.id",
  "+payment_collection.payment_sessions.provider_id",
  "+payment_collection.payment_sessions.status",
  "+payment_collection.payment_sessions.data",
].join(",")

export const isFinished = (cart: Cart): boolean =>
  "completed_at" in cart && Boolean(cart.completed_at)
