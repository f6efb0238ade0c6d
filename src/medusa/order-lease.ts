import {} from "../modules/alipay/leases/busy"
import { orderLeaseKey, type Leases } from "../modules/alipay/leases/leases"

/**
 * Writes to an order's transactions and totals one at a time: Medusa reads them, adds to them and writes them
 * back, and two at once (an admin's refund and a capture of ours) lose one of the two.
 * @throws LeaseBusyError when another holds the order too long
 */
export const underOrderLease = async <T>(
  leases: Leases,
  orderId: string | undefined,
  work: () => Promise<T>
): Promise<T> =>
  orderId === undefined ? await work() : await leases.within(orderLeaseKey(orderId), work)
