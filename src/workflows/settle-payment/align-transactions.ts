import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentRow } from "../../modules/alipay"
import { total } from "./movement-total"

type Aligning = { orderId: string; row: PaymentRow; paymentId: string }

/** A method Medusa generates for its model without naming it in the service's type. */
type OrderRows = IOrderModuleService & {
  updateOrderTransactions: (rows: { id: string; version: number }[]) => Promise<unknown>
}

/**
 * Makes an order's transactions equal to its payments' captures less refunds. Medusa, cancelling an order,
 * writes the refund's transaction even when the refund failed: that one is taken out. One that is missing
 * is added.
 */
export const alignTransactions = async (
  container: MedusaContainer,
  { orderId, row, paymentId }: Aligning
): Promise<void> => {
  const orders = container.resolve<OrderRows>(Modules.ORDER)
  const { payments = [] } = await container
    .resolve(Modules.PAYMENT)
    .retrievePaymentCollection(row.payment_collection_id, {
      relations: ["payments.captures", "payments.refunds"],
    })
  const transactions = await orders.listOrderTransactions({ order_id: orderId })
  const kept = MathBN.sub(
    total(payments.flatMap(({ captures }) => captures ?? [])),
    total(payments.flatMap(({ refunds }) => refunds ?? []))
  )
  const missing = MathBN.sub(kept, total(transactions))
  if (MathBN.eq(missing, 0)) {
    return
  }
  const phantom = transactions.find(
    (each) =>
      each.reference === "refund" &&
      each.reference_id === paymentId &&
      MathBN.eq(total([each]), MathBN.mult(missing, -1))
  )
  if (phantom) {
    const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] })
    await orders.updateOrderTransactions([{ id: phantom.id, version }])
    await orders.softDeleteOrderTransactions([phantom.id])
    return
  }
  if (MathBN.lt(missing, 0)) {
    await orders.addOrderTransactions({
      order_id: orderId,
      amount: missing,
      currency_code: row.currency_code.toLowerCase(),
      reference: "refund",
      reference_id: paymentId,
    })
  }
}
