import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { nextNotificationAttempt } from "../../bridge/schedule"
import { ALIPAY_MODULE, type AlipayModuleService, type NotificationRow } from "../../modules/alipay"
import { messageOf } from "../../settlement/errors"
import { settleOperationWorkflow } from "../settle-operation"
import { settlePaymentWorkflow } from "../settle-payment"
import { findRow } from "./find-row"

/** What a message leads to: what is still missing in the end, or nothing. */
type Apply = (container: MedusaContainer, message: NotificationRow) => Promise<string | undefined>

const alipayOf = (container: MedusaContainer) =>
  container.resolve<AlipayModuleService>(ALIPAY_MODULE)

const FINAL_STATES = new Set(["paid", "authorized", "failed", "canceled"])

const applyToPayment: Apply = async (container, message) => {
  const row = await findRow(alipayOf(container), message)
  if (!row) {
    return "The payment is not in the ledger."
  }
  const { result } = await settlePaymentWorkflow(container).run({ input: { id: row.id } })
  return message.kind === "payment" && !FINAL_STATES.has(result.state)
    ? `The gateway announced an outcome, but asked about it the payment is ${result.state}.`
    : undefined
}

const applyToRefund: Apply = async (container, message) => {
  const operation =
    message.request_id === null
      ? undefined
      : await alipayOf(container).operations.byRequestId(message.request_id)
  if (!operation) {
    return "The refund is not in the ledger; it was made elsewhere."
  }
  const { result } = await settleOperationWorkflow(container).run({ input: { id: operation.id } })
  return result.settled ? undefined : `Asked about it, the refund is ${result.state}.`
}

const APPLY: Readonly<Record<string, Apply>> = {
  payment: applyToPayment,
  payment_pending: applyToPayment,
  capture: applyToPayment,
  refund: applyToRefund,
}

const attempt = async (
  container: MedusaContainer,
  message: NotificationRow
): Promise<string | undefined> => {
  try {
    return await APPLY[message.kind]?.(container, message)
  } catch (error) {
    return messageOf(error)
  }
}

/** Nothing to undo: the inbox keeps the message until it is applied, and applying is safe to repeat. */
const applyNotificationStep = createStep(
  "alipay-apply-notification-step",
  async (message: NotificationRow, { container }) => {
    const alipay = alipayOf(container)
    const missing = await attempt(container, message)
    if (missing === undefined) {
      await alipay.inbox.applied(message.id, alipay.now())
      return new StepResponse({ applied: true })
    }
    const next = nextNotificationAttempt(alipay.pace(message.attempts))
    await alipay.inbox.postponed(message.id, missing, next)
    alipay.logger.warn(
      `alipay: notification ${message.id} (${message.kind}) is not applied yet, attempt ${message.attempts + 1}: ${missing}`
    )
    return new StepResponse({ applied: false })
  }
)

/**
 * Applies a recorded message. It only says where to look: the gateway is asked, so that a stale or reordered
 * message can't bring Medusa to a state that is no longer true.
 */
export const applyNotificationWorkflow = createWorkflow(
  "alipay-apply-notification",
  (message: WorkflowData<NotificationRow>) => new WorkflowResponse(applyNotificationStep(message))
)
