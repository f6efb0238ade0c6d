import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"
import { settlePaymentWorkflow } from "../workflows"

/**
 * Medusa does not call the provider for an order that still waits for its money: a payment that could still
 * be made for a cancelled order is ended here.
 */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: event.data.id },
  })
  for (const { payment_collection_id } of data as { payment_collection_id: string }[]) {
    for (const { id } of await alipay.payments.listByCollection(payment_collection_id)) {
      await settlePaymentWorkflow(container).run({ input: { id, source: "order" } })
    }
  }
}

export const config: SubscriberConfig = { event: "order.canceled" }
