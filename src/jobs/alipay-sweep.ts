import type { MedusaContainer } from "@medusajs/framework/types"
import { ALIPAY_MODULE, type AlipayModuleService } from "../modules/alipay"
import { messageOf } from "../settlement/errors"
import {
  applyNotificationWorkflow,
  settleOperationWorkflow,
  settlePaymentWorkflow,
} from "../workflows"

/** Rows of each kind taken at a time, and how long a claim keeps other processes away. */
const CLAIM = { limit: 50, leaseMs: 5 * 60_000 }

/**
 * Asks about every ledger row whose outcome is open and applies every message that is still waiting, so that
 * a lost notification heals by itself. Rows are claimed: the job may run in several processes at once.
 */
export default async function sweep(container: MedusaContainer): Promise<void> {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const claim = { ...CLAIM, now: alipay.now() }
  for (const message of await alipay.inbox.claimDue(claim)) {
    await guarded(alipay, message.id, () =>
      applyNotificationWorkflow(container).run({ input: message })
    )
  }
  for (const { id } of await alipay.operations.claimDue(claim)) {
    await guarded(alipay, id, () => settleOperationWorkflow(container).run({ input: { id } }))
  }
  for (const { id } of await alipay.payments.claimDue(claim)) {
    await guarded(alipay, id, () =>
      settlePaymentWorkflow(container).run({ input: { id, source: "sweep" } })
    )
  }
}

/** One row that fails must not keep the others waiting; its claim runs out and it is tried again. */
const guarded = async (
  alipay: AlipayModuleService,
  id: string,
  work: () => Promise<unknown>
): Promise<void> => {
  try {
    await work()
  } catch (error) {
    alipay.logger.error(`alipay: the sweep could not settle ${id}: ${messageOf(error)}`)
  }
}

export const config = {
  name: "alipay-sweep",
  schedule: "* * * * *",
}
