import type { IOrderModuleService, MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentRow } from "../../modules/alipay"
import { total } from "./movement-total"

type Aligning = { orderId: string; row: PaymentRow; paymentId: string }

/** A method Medusa generates for its model without naming it in the service's type. */
type OrderRows = IOrderModuleService & {
  updateOrderTransactions: (rows: { id: string; version: number }[]) => Promise<unknown>
}

/** An order that was paid in several goes has a payment collection for each. */
const paymentsOf = async (container: MedusaContainer, orderId: string): Promise<PaymentDTO[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const ids = (data as { payment_collection_id: string }[]).map(
    (link) => link.payment_collection_id
  )
  return await container
    .resolve(Modules.PAYMENT)
    .listPayments(
      { payment_collection_id: ids } as never,
      { relations: ["captures", "refunds"], take: null } as never
    )
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
  const payments = await paymentsOf(container, orderId)
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
