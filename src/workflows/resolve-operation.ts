import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { isOverdue } from "../attention/rules/unknown-outcome"
import { nextOperationCheck } from "../payments/rules/schedule"
import { alipayOf, type OperationRow, type PaymentRow } from "../modules/alipay"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import { UNSETTLED_OPERATION_STATES } from "../modules/alipay/ledger/states"
import { cancelPayment } from "../payments/cancel-payment"
import { resolveOperation } from "../payments/resolve-operation"
import { announce, type AlipayEvent } from "./announce"
import type { SettlingSource } from "./settle-payment/settling-source"
import { undoFailedOperations } from "./undo/undo-failed-operations"
import type { LedgerStores } from "../modules/alipay/parts"

export type ResolveOperationInput = {
  /** The operation's id in the ledger. */
  id: string
  /** Who has it looked at; what the sweep finds is told in the payment's history. */
  source?: SettlingSource
}

export type ResolveOperationOutput = { state: OperationRow["state"] | "missing"; settled: boolean }

const EVENTS: Readonly<Record<OperationRow["kind"], AlipayEvent>> = {
  capture: "alipay.capture.updated",
  refund: "alipay.refund.updated",
  cancel: "alipay.payment.updated",
}

const isOpen = ({ state }: OperationRow): boolean => UNSETTLED_OPERATION_STATES.includes(state)

const ask = async (
  alipay: LedgerStores,
  row: PaymentRow,
  operation: OperationRow
): Promise<OperationRow> =>
  await alipay.leases.within(paymentLeaseKey(row), async () => {
    const now = (await alipay.operations.byId(operation.id)) ?? operation
    if (!isOpen(now)) {
      return now
    }
    return now.kind === "cancel"
      ? (await cancelPayment(alipay, row, { origin: now.origin })).operation
      : await resolveOperation(alipay, row, now)
  })

const settle = async (
  container: MedusaContainer,
  before: OperationRow,
  source: SettlingSource
): Promise<ResolveOperationOutput> => {
  const alipay = alipayOf(container)
  const row = await alipay.payments.byId(before.alipay_payment_id)
  if (!row) {
    return { state: before.state, settled: true }
  }
  const after = await ask(alipay, row, before)
  await undoFailedOperations(container, row, await alipay.operations.list(row.id))
  const open = isOpen(after)
  await alipay.operations.reschedule(
    after.id,
    before.checks + 1,
    open ? nextOperationCheck(alipay.pace(before.checks)) : null
  )
  if (isOverdue(after, alipay.now())) {
    // The payment's own look opens the item; a settled payment is not looked at by itself.
    await alipay.payments.note(row.id, { next_check_at: alipay.now() })
  } else {
    await alipay.attention.reviewSoon(row.id)
  }
  if (source === "sweep" && !open && before.state !== after.state && after.state === "succeeded") {
    await alipay.history.add({
      alipay_payment_id: row.id,
      attention_id: null,
      what: `${after.kind}_confirmed`,
      actor_id: null,
      details: { source, amount: after.amount, notified: await alipay.inbox.hasMessageOf(row) },
    })
  }
  if (after.state !== before.state) {
    await announce(container, EVENTS[after.kind], after.id)
  }
  return { state: after.state, settled: !open }
}

/** Nothing to undo: what it does is recorded in the ledger and safe to do again. */
const resolveOperationStep = createStep(
  "alipay-resolve-operation-step",
  async ({ id, source = "notification" }: ResolveOperationInput, { container }) => {
    const operation = await alipayOf(container).operations.byId(id)
    return new StepResponse<ResolveOperationOutput>(
      operation ? await settle(container, operation, source) : { state: "missing", settled: true }
    )
  }
)

/** Finds out the outcome of a capture, refund or cancel, and takes it back in Medusa when it failed. */
export const resolveOperationWorkflow = createWorkflow(
  "alipay-resolve-operation",
  (input: WorkflowData<ResolveOperationInput>) => new WorkflowResponse(resolveOperationStep(input))
)

/** Finds out what is not known yet of some operations, one after the other. */
export const settleUnsettled = async (
  container: MedusaContainer,
  operations: readonly OperationRow[],
  source: SettlingSource
): Promise<void> => {
  for (const { id } of operations.filter(isOpen)) {
    await resolveOperationWorkflow(container).run({ input: { id, source } })
  }
}
