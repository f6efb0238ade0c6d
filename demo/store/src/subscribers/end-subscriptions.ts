import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ALIPAY_MODULE, type AlipayModuleService } from "medusa-payment-alipay/modules/alipay"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"

const OVER = new Set(["revoked", "expired", "failed"])

/**
 * A wallet that is not linked any more renews nothing. A renewal whose order is there already ends with its next charge,
 * which takes the order back.
 */
export default async function endSubscriptions({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { id } = event.data
  const agreement = await container.resolve<AlipayModuleService>(ALIPAY_MODULE).agreements.byId(id)
  if (!agreement || !OVER.has(agreement.state)) {
    return
  }
  await container.resolve<SubscriptionService>(SUBSCRIPTION).updateSubscriptions({
    selector: { agreement_id: id, state: ["active", "past_due"], renewal_order_id: null },
    data: { state: "ended", reason: "unlinked" },
  })
}

export const config: SubscriberConfig = { event: "alipay.agreement.updated" }
