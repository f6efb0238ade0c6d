import { useOrderPayments } from "../api/payments"
import { isPaidWithUs, type OrderOfAdmin } from "./order-of-admin"

/**
 * Every payment of an order. Nothing is shown (`isHidden`) of an order that was paid elsewhere, or to an admin who may not
 * see payments.
 */
export const usePaymentsOf = (order: OrderOfAdmin) => {
  const query = useOrderPayments(order.id)
  const payments = query.data?.payments ?? []
  const isHidden = query.error?.status === 403 || (payments.length === 0 && !isPaidWithUs(order))
  return { query, payments, isHidden }
}
