import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { orderLeaseKey, type Leases } from "../modules/alipay/leases/leases"

/** The order whose money a payment collection holds, if there is one. */
export const orderOfCollection = async (
  container: MedusaContainer,
  paymentCollectionId: string
): Promise<string | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: paymentCollectionId },
  })
  return (data[0] as { order_id: string } | undefined)?.order_id
}

/** Ids of an order's payment collections: one that was paid in several goes has several. */
export const collectionsOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<string[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  return (data as { payment_collection_id: string }[]).map((link) => link.payment_collection_id)
}

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
