import type {
  IOrderModuleService,
  MedusaContainer,
  OrderTransactionDTO,
  PaymentCollectionDTO,
  PaymentDTO,
} from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { collectionsOfOrder } from "./order-lease"
import { CHARGEBACK } from "../workflows/settle-payment/book-chargebacks"
import { total } from "./rules/total"

type Aligning = { orderId: string; row: PaymentRow; paymentId: string }

/** A method Medusa generates for its model without naming it in the service's type. */
type OrderRows = IOrderModuleService & {
  updateOrderTransactions: (rows: { id: string; version: number }[]) => Promise<unknown>
}

type Known = {
  /** All of the order's transactions. */
  transactions: readonly OrderTransactionDTO[]
  /** A payment collection of the order that was just read, with its payments' captures and refunds. */
  collection?: PaymentCollectionDTO
}

export const transactionsOf = async (
  container: MedusaContainer,
  orderId: string
): Promise<OrderTransactionDTO[]> =>
  await container.resolve(Modules.ORDER).listOrderTransactions({ order_id: orderId })

/** An order that was paid in several goes has a payment collection for each. */
const paymentsOf = async (
  container: MedusaContainer,
  orderId: string,
  known?: PaymentCollectionDTO
): Promise<PaymentDTO[]> => {
  const ids = await collectionsOfOrder(container, orderId)
  if (known && ids.length === 1 && ids[0] === known.id) {
    return known.payments ?? []
  }
  return await container
    .resolve(Modules.PAYMENT)
    .listPayments(
      { payment_collection_id: ids } as never,
      { relations: ["captures", "refunds"], take: null } as never
    )
}

type Difference = {
  /** What the order's transactions lack of its payments' captures less refunds; less than nothing where they have more. */
  missing: ReturnType<typeof total>
  /** A refund's transaction that no refund stands behind. */
  phantom: string | undefined
}

/**
 * Medusa, cancelling an order, books the refund under the payment's id, also when the refund fails, at once or later:
 * then nothing stands behind that transaction.
 */
export const findDifference = async (
  container: MedusaContainer,
  orderId: string,
  known: Known
): Promise<Difference> => {
  const payments = await paymentsOf(container, orderId, known.collection)
  const transactions = known.transactions.filter(({ reference }) => reference !== CHARGEBACK)
  const kept = MathBN.sub(
    total(payments.flatMap(({ captures }) => captures ?? [])),
    total(payments.flatMap(({ refunds }) => refunds ?? []))
  )
  const missing = MathBN.sub(kept, total(transactions))
  const ids = new Set(payments.map(({ id }) => id))
  const phantom = transactions.find(
    (each) =>
      each.reference === "refund" &&
      ids.has(each.reference_id ?? "") &&
      MathBN.gt(missing, 0) &&
      MathBN.eq(total([each]), MathBN.mult(missing, -1))
  )
  return { missing, phantom: phantom?.id }
}

/** Takes a transaction out; Medusa corrects the totals of the version it is in, so it is moved to the current one first. */
export const removeTransaction = async (
  container: MedusaContainer,
  orderId: string,
  id: string
): Promise<void> => {
  const orders = container.resolve<OrderRows>(Modules.ORDER)
  const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] })
  await orders.updateOrderTransactions([{ id, version }])
  await orders.softDeleteOrderTransactions([id])
}

/**
 * Makes an order's transactions equal to its payments' captures less refunds: one without a refund behind it is taken
 * out, a refund without one gets one.
 */
export const alignTransactions = async (
  container: MedusaContainer,
  { orderId, row, paymentId }: Aligning
): Promise<void> => {
  const transactions = await transactionsOf(container, orderId)
  const { missing, phantom } = await findDifference(container, orderId, { transactions })
  if (phantom !== undefined) {
    await removeTransaction(container, orderId, phantom)
    return
  }
  if (MathBN.lt(missing, 0)) {
    await container.resolve(Modules.ORDER).addOrderTransactions({
      order_id: orderId,
      amount: missing,
      currency_code: row.currency_code.toLowerCase(),
      reference: "refund",
      reference_id: paymentId,
    })
  }
}
