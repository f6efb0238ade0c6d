import type { AdminAlipayPaymentsQuery, AlipayPaymentListType } from "../../types/http"
import { dayStart, type ListAddress } from "../lists/list-address"

/** Filters of the list, by their names in the address. */
export const PAYMENT_FILTERS = [
  "type",
  "q",
  "status",
  "wallet",
  "handle",
  "environment",
  "from",
  "to",
] as const

export type PaymentAddress = ListAddress<(typeof PAYMENT_FILTERS)[number]>

export const typeOf = ({ values }: PaymentAddress): AlipayPaymentListType =>
  values.type === "refunds" ? "refunds" : "payments"

/** What the server is asked for an address; a day that ends a period is part of it. */
export const askedOf = (address: PaymentAddress): AdminAlipayPaymentsQuery => {
  const { from, to, ...same } = address.values
  const created_from = dayStart(from)
  const created_to = dayStart(to, 1)
  return {
    ...same,
    type: typeOf(address),
    ...(created_from === undefined ? {} : { created_from }),
    ...(created_to === undefined ? {} : { created_to }),
  }
}
