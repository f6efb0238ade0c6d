import type { MedusaContainer } from "@medusajs/framework/types"
import { collectionsOfOrder } from "../medusa/links"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../modules/alipay"
import { settlePaymentWorkflow } from "./settle-payment"

/** Settles the payment requests of an order that `concerns` picks. */
export const settleOrder = async (
  container: MedusaContainer,
  orderId: string,
  concerns: (row: PaymentRow) => boolean = () => true
): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const collection of await collectionsOfOrder(container, orderId)) {
    const rows = await alipay.payments.listByCollection(collection)
    for (const { id } of rows.filter(concerns)) {
      await settlePaymentWorkflow(container).run({ input: { id, source: "order" } })
    }
  }
}
