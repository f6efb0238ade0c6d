import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { chargeAgreementWorkflow } from "medusa-payment-alipay/workflows"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"
import type { Subscription } from "../modules/subscription/models/subscription"
import { afterCharge } from "./calendar"
import { renewalOrder } from "./renewal-order"

export type SubscriptionRow = InferTypeOf<typeof Subscription>

/**
 * Makes the order of a renewal that is due, charges the linked wallet, and plans what comes next. Safe to be cut off
 * anywhere and to run again: the key names the try, and the same key is the same charge.
 */
export const renew = async (
  container: MedusaContainer,
  subscription: SubscriptionRow,
  now: Date
): Promise<void> => {
  const { id, agreement_id, customer_id, renewals, attempt } = subscription
  const order = await renewalOrder(container, subscription)
  const { result } = await chargeAgreementWorkflow(container).run({
    input: {
      agreement_id,
      customer_id,
      order_id: order.id,
      amount: order.total,
      currency_code: order.currency_code,
      idempotency_key: `${id}:${renewals + 1}:${attempt}`,
    },
  })
  const next = afterCharge(subscription, result, now)
  if (next.state === "ended") {
    await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
  }
  await container
    .resolve<SubscriptionService>(SUBSCRIPTION)
    .updateSubscriptions({ id, renewal_order_id: order.id, ...next })
}
