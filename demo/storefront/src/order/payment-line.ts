import type { HttpTypes } from "@medusajs/types"
import { walletName } from "medusa-payment-alipay-storefront"

export type Order = HttpTypes.StoreOrder

export const ORDER_FIELDS = "+payment_status,*payment_collections.payment_sessions"

const STATES: Readonly<Record<string, string>> = {
  captured: "Paid",
  authorized: "Approved, the charge follows",
  awaiting: "The wallet is still confirming it",
  not_paid: "Not paid yet",
  partially_captured: "Paid in part",
  partially_authorized: "Approved in part",
  partially_refunded: "Refunded in part",
  refunded: "Refunded",
  canceled: "Cancelled",
  requires_action: "Needs your attention",
}

/** Which wallet an order was paid with, and how that stands, in a shopper's words. */
export const paymentLineOf = (order: Order): { wallet: string; state: string } => {
  const types = (order.payment_collections ?? [])
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .map(({ data }) => data?.["payment_method_type"])
  const type = types.find((value): value is string => typeof value === "string")
  return {
    wallet: type ? walletName(type) : "",
    state: STATES[order.payment_status] ?? order.payment_status,
  }
}
