import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"
import { ACCOUNT_DELETED } from "../agreements/end-orphan"
import { revokeAgreement } from "../agreements/revoke-agreement"

/** Ends the agreements at once; when the event is lost, the daily check of the sweep does. */
export default async function customerDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const row of await alipay.agreements.listOfCustomer(event.data.id)) {
    await revokeAgreement(alipay, row, ACCOUNT_DELETED)
  }
}

export const config: SubscriberConfig = { event: "customer.deleted" }
