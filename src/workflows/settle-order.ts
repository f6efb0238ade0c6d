import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../modules/alipay"
import { settlePaymentWorkflow } from "./settle-payment"

/** Settles the payment requests of an order that `concerns` picks. */
export const settleOrder = async (
  container: MedusaContainer,
  orderId: string,
  concerns: (row: PaymentRow) => boolean = () => true
): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  for (const { payment_collection_id } of data as { payment_collection_id: string }[]) {
    const rows = await alipay.payments.listByCollection(payment_collection_id)
    for (const { id } of rows.filter(concerns)) {
      await settlePaymentWorkflow(container).run({ input: { id, source: "order" } })
    }
  }
}
