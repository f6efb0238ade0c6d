import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ALIPAY_MODULE, type AlipayModuleService } from "medusa-payment-alipay/modules/alipay"
import { RUNNING } from "../renewal/calendar"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"

const OVER = new Set(["revoked", "expired", "failed"])

/** A wallet that is not linked any more renews nothing. The job takes back the order of a renewal that was not paid. */
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
    selector: { agreement_id: id, state: [...RUNNING] },
    data: { state: "ended", reason: "unlinked" },
  })
}

export const config: SubscriberConfig = { event: "alipay.agreement.updated" }
