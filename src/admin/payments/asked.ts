import type { AdminAlipayPaymentsQuery, AlipayPaymentListType } from "../../types/http"
import { periodOf, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const PAYMENT_FILTERS = [
  "type",
  "q",
  "status",
  "wallet",
  "handle",
  "environment",
  "stock_location_id",
  "from",
  "to",
] as const

export type PaymentAddress = ListAddress<(typeof PAYMENT_FILTERS)[number]>

export const typeOf = ({ values }: PaymentAddress): AlipayPaymentListType =>
  values.type === "refunds" ? "refunds" : "payments"

/** What the server is asked for an address. */
export const askedOf = (address: PaymentAddress): AdminAlipayPaymentsQuery => {
  const { from, to, ...same } = address.values
  return {
    ...same,
    type: typeOf(address),
    ...periodOf({ from, to }),
  }
}
