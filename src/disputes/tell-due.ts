import type { AlipayModuleService } from "../modules/alipay"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import { settleLeaseKey } from "../modules/alipay/leases/leases"
import { waitsForAnswer } from "./rules/answering"
import { alertOf, alertsPassed, nextAlertAt } from "./rules/due-alerts"
import { itemOfDispute } from "./rules/to-tell"

type Stores = Pick<
  AlipayModuleService,
  "disputes" | "disputeRequests" | "payments" | "attention" | "leases" | "logger" | "now"
>

/**
 * Tells a person that a dispute must be answered soon. The alert is told before it is noted: a process that is killed in
 * between tells it once more, which changes nothing.
 * @returns whether there was one to tell
 */
export const tellDue = async (alipay: Stores, id: string): Promise<boolean> => {
  const seen = await alipay.disputes.byId(id)
  if (seen === undefined) {
    return false
  }
  return await alipay.leases.within(settleLeaseKey(seen.alipay_payment_id), async () => {
    const dispute = (await alipay.disputes.byId(id)) ?? seen
    const now = alipay.now()
    const passed = alertsPassed(dispute, now)
    const waits = waitsForAnswer(dispute, await alipay.disputeRequests.ofDispute(id), now)
    const isNew = waits && passed > dispute.alerted
    const alerted = isNew ? passed : dispute.alerted
    if (isNew) {
      await tell(alipay, { ...dispute, alerted })
    }
    await alipay.disputes.alerted(id, alerted, waits ? nextAlertAt(dispute, alerted) : null)
    return isNew
  })
}

const tell = async (alipay: Stores, dispute: DisputeRow): Promise<void> => {
  const row = await alipay.payments.mustExist(dispute.alipay_payment_id)
  await alipay.attention.open(itemOfDispute(row, dispute))
  alipay.logger.warn(
    `alipay: dispute ${dispute.dispute_id} of payment request ${row.payment_request_id} must be answered until ${dispute.due_at?.toISOString()} (alert ${alertOf(dispute.alerted)})`
  )
}
