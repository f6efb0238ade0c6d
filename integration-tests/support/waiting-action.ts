import type { Answer } from "./shop"
import type { Store } from "./store"
import { until } from "./until"

type Alipay = import("../../src/modules/alipay").AlipayModuleService
type Flows = {
  refundPaymentWorkflow: (container: unknown) => {
    run: (options: { input: { payment_id: string; amount: number } }) => Promise<unknown>
  }
}

type Moment = {
  orderId: string
  /** Asks for an action of the attention list. */
  act: () => Promise<Answer>
  /** What another admin has refunded by the time the action gets the order. */
  refund: { paymentId: string; amount: number }
}

/** Has an action wait for an order on which another admin refunds. @returns the action's answer */
export const actBehindRefund = async (
  store: Store,
  { orderId, act, refund }: Moment
): Promise<Answer> => {
  const { leases } = store.container.resolve<Alipay>("alipay")
  const { refundPaymentWorkflow } = store.load("@medusajs/medusa/core-flows") as Flows
  const key = `order:${orderId}`
  const lease = await leases.acquire(key)
  const acted = act()
  try {
    await until(
      "the action to wait for the order",
      async () => leases.countWaiting(key),
      (waiting) => waiting > 0
    )
    const { paymentId, amount } = refund
    await refundPaymentWorkflow(store.container).run({ input: { payment_id: paymentId, amount } })
  } finally {
    await lease?.release()
  }
  return await acted
}
