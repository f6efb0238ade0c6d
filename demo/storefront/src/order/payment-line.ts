import type { HttpTypes } from "@medusajs/types"
import { walletName } from "medusa-payment-alipay-storefront"
import type { Language } from "../language/language"

export type Order = HttpTypes.StoreOrder

export const ORDER_FIELDS = "+payment_status,*payment_collections.payment_sessions"

/** Which wallet an order was paid with, and how that stands, in a shopper's words. */
export const paymentLineOf = (
  order: Order,
  say: Language["say"]
): { wallet: string; state: string } => {
  const types = (order.payment_collections ?? [])
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .map(({ data }) => data?.["payment_method_type"])
  const type = types.find((value): value is string => typeof value === "string")
  return {
    wallet: type ? walletName(type) : "",
    state: say(`state_${order.payment_status}`),
  }
}
