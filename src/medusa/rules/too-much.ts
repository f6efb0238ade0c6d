import type { OrderView } from "./view"

/**
 * Minor units by which a living order has more than it owes; zero or less where it has not. What a bank gave back after the
 * order was lowered by it is not counted: the shopper has no claim to it.
 */
export const tooMuchOf = (order: OrderView | undefined): bigint =>
  order && !order.canceled && order.outstanding !== undefined
    ? -order.outstanding - (order.wonBack?.amount ?? 0n)
    : 0n
