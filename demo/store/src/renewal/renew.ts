import type { MedusaContainer } from "@medusajs/framework/types"
import { chargeAgreementWorkflow } from "medusa-payment-alipay/workflows"
import { afterCharge, type Charged } from "./calendar"
import { renewalOrder, type RenewalOrder } from "./renewal-order"
import { noteOrder, writeRunning, type SubscriptionRow } from "./write-running"

/**
 * Makes the order of a renewal that is due, charges what it owes to the linked wallet, and plans what comes next. Safe to be
 * cut off anywhere and to run again: the key names the try, and the same key is the same charge. What has ended since it was
 * read is not charged, and what ends while it is charged stays ended.
 */
export const renew = async (
  container: MedusaContainer,
  subscription: SubscriptionRow,
  now: Date
): Promise<void> => {
  if (!(await writeRunning(container, subscription, {}))) {
    return
  }
  const order = await renewalOrder(container, subscription)
  if (!(await noteOrder(container, subscription, order.id))) {
    return
  }
  const charged = await charge(container, subscription, order)
  await writeRunning(container, subscription, afterCharge(subscription, charged, now))
}

const charge = async (
  container: MedusaContainer,
  { id, agreement_id, customer_id, renewals, attempt }: SubscriptionRow,
  order: RenewalOrder
): Promise<Charged> => {
  if (order.status === "canceled") {
    return { outcome: "order_canceled" }
  }
  const { result } = await chargeAgreementWorkflow(container).run({
    input: {
      agreement_id,
      customer_id,
      order_id: order.id,
      // Nothing, where the order was paid by link, at a till or by hand.
      amount: "owed",
      currency_code: order.currency_code,
      idempotency_key: `${id}:${renewals + 1}:${attempt}`,
    },
  })
  return result
}
