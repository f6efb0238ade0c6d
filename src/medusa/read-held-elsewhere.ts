import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { roundedMinor } from "./rules/minor-units"
import { collectionsOfOrder } from "./links"
import { total } from "./rules/sums"
import { readPayments, type PaymentOfMedusa } from "./payment-rows"
import type { OrderRow } from "./read-order"

type Asked = { orderId: string; collectionId: string; currency: string }

/** Minor units that the order's other payment collections hold and have not captured: an order that was changed gets a new one. */
export const readHeldElsewhere = async (
  container: MedusaContainer,
  { orderId, collectionId, currency }: Asked
): Promise<bigint> => {
  const others = (await collectionsOfOrder(container, orderId)).filter((id) => id !== collectionId)
  if (others.length === 0) {
    return 0n
  }
  const payments = await readPayments(container, { payment_collection_id: others })
  const held = payments
    .filter(({ canceled_at }) => canceled_at == null)
    .map((payment) => MathBN.sub(total([payment]), total(payment.captures ?? [])))
  return held.reduce((sum, amount) => sum + roundedMinor(amount, currency), 0n)
}

/** What else an order holds is asked where this payment holds nothing for it. */
export const withHeldElsewhere = async (
  container: MedusaContainer,
  {
    order,
    payment,
    row,
  }: { order: OrderRow | undefined; payment: PaymentOfMedusa | undefined; row: PaymentRow }
): Promise<OrderRow | undefined> => {
  const holdsNothing = payment === undefined || payment.canceled_at != null
  if (!order || order.canceled || !holdsNothing || (order.outstanding ?? 0n) <= 0n) {
    return order
  }
  const heldElsewhere = await readHeldElsewhere(container, {
    orderId: order.id,
    collectionId: row.payment_collection_id,
    currency: row.currency_code,
  })
  return { ...order, heldElsewhere }
}
