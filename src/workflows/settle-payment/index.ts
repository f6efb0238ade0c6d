import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { nextPaymentCheck } from "../../bridge/schedule"
import { decideHome } from "../../bridge/decide-home"
import { STATUS_TABLE } from "../../bridge/status-table"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../../modules/alipay"
import { settleLeaseKey } from "../../modules/alipay/leases/leases"
import { inquirePayment } from "../../settlement/inquire-payment"
import { undoFailedOperations } from "../undo/undo-failed-operations"
import { announce } from "../announce"
import { ACTIONS } from "./actions"
import { readMedusaView } from "./medusa-view"

export type SettlePaymentInput = {
  /** The ledger row's id. */
  id: string
}

export type SettlePaymentOutput = {
  state: string
  /** The gateway will not change its mind and Medusa agrees with it. */
  settled: boolean
}

const settle = async (
  container: MedusaContainer,
  before: PaymentRow
): Promise<SettlePaymentOutput> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const { row, inquiry } = await inquirePayment(alipay, before)
  const view = await readMedusaView(container, row)
  const action = decideHome({ fact: inquiry.fact, view, row, now: alipay.now() })
  const outcome = await ACTIONS[action]({ container, row, fact: inquiry.fact, view })
  await undoFailedOperations(container, row)
  const after = (await alipay.payments.byId(row.id)) ?? row
  const settled = outcome === "settled"
  const next = settled ? null : nextPaymentCheck(alipay.now(), before.checks)
  await alipay.payments.reschedule(row.id, before.checks + 1, next)
  if (after.state !== before.state) {
    await announce(container, "alipay.payment.updated", row.id)
  }
  return { state: after.state, settled: settled && STATUS_TABLE[inquiry.fact].final }
}

/**
 * Asks the gateway about a payment and makes Medusa agree with the answer, one process at a time. Each thing
 * it may do is recorded in the ledger and safe to do again, so the step has nothing to undo.
 */
const settlePaymentStep = createStep(
  "alipay-settle-payment-step",
  async ({ id }: SettlePaymentInput, { container }) => {
    const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
    return new StepResponse(
      await alipay.leases.within(settleLeaseKey(id), async () => {
        const row = await alipay.payments.byId(id)
        return row ? await settle(container, row) : MISSING
      })
    )
  }
)

const MISSING: SettlePaymentOutput = { state: "missing", settled: true }

/** One code path for whoever brings news of a payment: a notification, the sweep, a cancelled order. */
export const settlePaymentWorkflow = createWorkflow(
  "alipay-settle-payment",
  (input: WorkflowData<SettlePaymentInput>) => new WorkflowResponse(settlePaymentStep(input))
)
