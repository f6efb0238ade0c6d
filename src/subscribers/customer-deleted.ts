import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { alipayOf } from "../modules/alipay"
import { ACCOUNT_DELETED } from "../agreements/end-orphan"
import { revokeAgreement } from "../agreements/revoke-agreement"

/** Ends the agreements at once; when the event is lost, the daily check of the sweep does. */
export default async function customerDeleted({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const alipay = alipayOf(container)
  for (const row of await alipay.agreements.listOfCustomer(event.data.id)) {
    await revokeAgreement(alipay, row, ACCOUNT_DELETED)
  }
}

export const config: SubscriberConfig = { event: "customer.deleted" }
