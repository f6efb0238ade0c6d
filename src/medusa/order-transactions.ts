import type {
  BigNumberInput,
  MedusaContainer,
  OrderTransactionDTO,
} from "@medusajs/framework/types"
import { assertLeasesKept } from "../modules/alipay/leases/kept"
import { orderModule } from "./services"

/** How an order's transaction says that a bank took the money back. */
export const CHARGEBACK = "chargeback"

/** What an order's transaction is of. */
export type Reference = "capture" | "refund" | typeof CHARGEBACK

/** An order's transactions, all or those of one kind. The one reader of them. */
export const transactionsOf = async (
  container: MedusaContainer,
  orderId: string,
  reference?: Reference
): Promise<OrderTransactionDTO[]> =>
  await orderModule(container).listOrderTransactions(
    { order_id: orderId, ...(reference === undefined ? {} : { reference }) },
    { take: null }
  )

/** The transactions of one capture or refund, whichever order they are in. */
export const transactionsOfMovement = async (
  container: MedusaContainer,
  { kind, medusa_id }: { kind: "capture" | "refund"; medusa_id: string }
): Promise<OrderTransactionDTO[]> =>
  await orderModule(container).listOrderTransactions({ reference: kind, reference_id: medusa_id })

type Transaction = {
  orderId: string
  reference: Reference
  /** The id of what it is of. */
  id: string
  /** Major units; below zero for money that left. */
  amount: BigNumberInput
  currency: string
}

/** Writes a transaction; Medusa adds it to the order's totals. To be called under the order's lease. */
export const addTransaction = async (
  container: MedusaContainer,
  { orderId, reference, id, amount, currency }: Transaction
): Promise<void> => {
  await assertLeasesKept()
  await orderModule(container).addOrderTransactions({
    order_id: orderId,
    amount,
    currency_code: currency.toLowerCase(),
    reference,
    reference_id: id,
  })
}

/**
 * Takes transactions out. Medusa corrects the totals of the version that a transaction was made in, so that each is moved
 * to its order's current version first: a refund's credit line makes a new one. To be called under the order's lease.
 */
export const removeTransactions = async (
  container: MedusaContainer,
  transactions: readonly Pick<OrderTransactionDTO, "id" | "order_id">[]
): Promise<void> => {
  const orders = orderModule(container)
  for (const { id, order_id } of transactions) {
    const { version } = await orders.retrieveOrder(order_id, { select: ["id", "version"] })
    await orders.updateOrderTransactions([{ id, version }])
  }
  if (transactions.length > 0) {
    await orders.softDeleteOrderTransactions(transactions.map(({ id }) => id))
  }
}

/** Brings removed transactions back. */
export const restoreTransactions = async (
  container: MedusaContainer,
  ids: string[]
): Promise<void> => {
  await orderModule(container).restoreOrderTransactions(ids)
}
