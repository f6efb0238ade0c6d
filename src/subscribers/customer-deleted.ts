import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"
import { revokeAgreement } from "../agreements/revoke-agreement"

/** A customer who has deleted their account has not agreed to be debited any more. */
export default async function customerDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const row of await alipay.agreements.listOfCustomer(event.data.id)) {
    await revokeAgreement(alipay, row, { reason: "ACCOUNT_DELETED", by: "customer" })
  }
}

export const config: SubscriberConfig = { event: "customer.deleted" }
