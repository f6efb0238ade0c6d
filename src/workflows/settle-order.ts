import type { MedusaContainer } from "@medusajs/framework/types"
import { collectionsOfOrder } from "../medusa/links"
import { alipayOf, type PaymentRow } from "../modules/alipay"
import { settlePaymentWorkflow } from "./settle-payment"

/**
 * Settles the payment requests of an order that `concerns` picks. Each is planned first: what others are looking at for
 * long, or a process that is killed, leaves it to the sweep.
 */
export const settleOrder = async (
  container: MedusaContainer,
  orderId: string,
  concerns: (row: PaymentRow) => boolean = () => true
): Promise<void> => {
  const alipay = alipayOf(container)
  for (const collection of await collectionsOfOrder(container, orderId)) {
    const rows = await alipay.payments.listByCollection(collection)
    for (const { id } of rows.filter(concerns)) {
      await alipay.checks.schedule(id, alipay.now())
      await settlePaymentWorkflow(container).run({ input: { id, source: "order" } })
    }
  }
}
