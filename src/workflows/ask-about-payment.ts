import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import { inquirePayment } from "../payments/inquire-payment"
import { settleUnsettled } from "./resolve-operation"
import { settlePaymentWorkflow } from "./settle-payment"

/**
 * Asks the gateway about a payment and everything of it that is open, because an admin wants to know, and brings Medusa
 * into agreement. Who asked is kept in the payment's history.
 * @returns whether the gateway answered
 */
export const askAboutPayment = async (
  container: MedusaContainer,
  { id, actorId }: { id: string; actorId: string }
): Promise<boolean> => {
  const alipay = alipayOf(container)
  const row = await alipay.payments.mustExist(id)
  await alipay.history.add({
    alipay_payment_id: id,
    attention_id: null,
    what: "ask_gateway",
    actor_id: actorId,
    details: {},
  })
  const { inquiry } = await alipay.leases.within(
    paymentLeaseKey(row),
    async () => await inquirePayment(alipay, row)
  )
  await settleUnsettled(container, await alipay.operations.list(id), "admin")
  await settlePaymentWorkflow(container).run({ input: { id, source: "admin" } })
  return inquiry.fact !== "unknown"
}
