import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { alipayOf } from "../../modules/alipay"
import type { LedgerStores } from "../../modules/alipay/parts"
import { isCheckDue } from "../../payments/rules/schedule"
import { settleLeaseKey } from "../../modules/alipay/leases/leases"
import { settlePayment, type Settled } from "./settle-payment"
import type { SettlingSource } from "./settling-source"

export type SettlePaymentInput = {
  /** The ledger row's id. */
  id: string
  /** Who has it looked at; it is told in the payment's history. Default `notification`. */
  source?: SettlingSource
  /** A person asks: what was refused before is tried once more. */
  again?: boolean
  /** Only while a check is due, when it is this caller's turn: of several who ask at once, one asks the gateway. */
  ifDue?: boolean
}

export type SettlePaymentOutput = Settled

/** A payment that another caller has just asked about. @returns nothing while a check is due */
const restingPayment = async (
  { payments, now }: LedgerStores,
  id: string
): Promise<Settled | undefined> => {
  const row = await payments.mustExist(id)
  return isCheckDue(row, now()) ? undefined : { state: row.state, settled: false, missing: false }
}

/**
 * Asks the gateway about a payment and makes Medusa agree with the answer, one process at a time. Each thing
 * it may do is recorded in the ledger and safe to do again, so the step has nothing to undo.
 */
const settlePaymentStep = createStep(
  "alipay-settle-payment-step",
  async (
    { id, source = "notification", again = false, ifDue = false }: SettlePaymentInput,
    { container }
  ) => {
    const alipay = alipayOf(container)
    return new StepResponse(
      await alipay.leases.within(settleLeaseKey(id), async () => {
        const rested = ifDue ? await restingPayment(alipay, id) : undefined
        return rested ?? (await settlePayment(container, { id, source, again }))
      })
    )
  }
)

/** One code path for all news of a payment: a notification, the sweep, a cancelled order, an admin. */
export const settlePaymentWorkflow = createWorkflow(
  "alipay-settle-payment",
  (input: WorkflowData<SettlePaymentInput>) => new WorkflowResponse(settlePaymentStep(input))
)
