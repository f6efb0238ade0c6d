import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { sentence } from "../../gateway"
import { nextNotificationAttempt } from "../../payments/rules/schedule"
import { alipayOf, type NotificationRow } from "../../modules/alipay"
import { isLedgerHeld } from "../../modules/alipay/installation/held-error"
import { isLeaseBusy } from "../../modules/alipay/leases/busy"
import { waitingAtMost } from "../../modules/alipay/leases/patience"
import { textOf, type Problem } from "../../modules/alipay/refusal"
import { recordNotificationAge } from "../../modules/alipay/telemetry/instruments"
import { problemOf } from "../../payments/errors"
import { resolveOperationWorkflow } from "../resolve-operation"
import { settlePaymentWorkflow } from "../settle-payment"
import { applyToAgreement } from "./apply-to-agreement"
import { applyDispute, applyToKnown } from "./apply-to-dispute"
import { applyToStore } from "./apply-to-store"
import { checkCandidates } from "./check-candidates"
import { findContradiction } from "./find-contradiction"
import { findRow, findRowId } from "./find-row"
import type { Apply } from "./apply"
import type { AttentionStores, LedgerStores } from "../../modules/alipay/parts"
import { ITEMS } from "../../modules/alipay/attention/items"

const FINAL_STATES = new Set(["paid", "authorized", "failed", "canceled"])

const applyToPayment: Apply = async (container, message) => {
  const id = await findRowId(alipayOf(container), message)
  if (id === undefined) {
    return sentence("payment_not_in_ledger", "The payment is not in the ledger.")
  }
  const { result } = await settlePaymentWorkflow(container).run({ input: { id } })
  if (message.kind === "payment" && !FINAL_STATES.has(result.state)) {
    return sentence(
      "announced_not_final",
      "The gateway announced an outcome, but asked about it the payment is {{state}}.",
      { state: result.state }
    )
  }
  return result.missing ? await findContradiction(alipayOf(container), message, id) : undefined
}

const applyToRefund: Apply = async (container, message) => {
  const operation =
    message.request_id === null
      ? undefined
      : await alipayOf(container).operations.byRequestId(message.request_id)
  if (!operation || operation.state === "failed") {
    // Made elsewhere, in the gateway's dashboard, or refused before: the payment's own check finds it.
    const missing = await applyToPayment(container, message)
    if (missing !== undefined && message.attempts === 0) {
      await checkCandidates(alipayOf(container), message)
    }
    return missing
  }
  const { result } = await resolveOperationWorkflow(container).run({ input: { id: operation.id } })
  return result.settled
    ? undefined
    : sentence("refund_not_final", "Asked about it, the refund is {{state}}.", {
        state: result.state,
      })
}

const APPLY: Readonly<Record<string, Apply>> = {
  payment: applyToPayment,
  payment_pending: applyToPayment,
  capture: applyToPayment,
  refund: applyToRefund,
  authorization: applyToAgreement,
  dispute: applyDispute(applyToPayment),
  defense_document: applyToKnown,
  defense_suggestion: applyToKnown,
  registration: applyToStore,
}

/** How long a message waits for others who work on its cart or payment: further messages wait behind it. */
const LEASE_WAIT_MS = 1_000

type Attempt = {
  missing: Problem | undefined
  /** Others are at work on it, or it is about a payment that may be another store's: it waits, and that counts as no attempt. */
  busy: boolean
}

const attempt = async (container: MedusaContainer, message: NotificationRow): Promise<Attempt> => {
  try {
    const missing = await waitingAtMost(
      LEASE_WAIT_MS,
      async () => await APPLY[message.kind]?.(container, message)
    )
    return { missing, busy: false }
  } catch (error) {
    return { missing: problemOf(error), busy: isLeaseBusy(error) || isLedgerHeld(error) }
  }
}

/** Told before the message is given up: killed in between, it is given up and told once more. */
const tellDead = async (
  alipay: AttentionStores & LedgerStores,
  message: NotificationRow,
  problem: Problem
): Promise<void> => {
  const row = await findRow(alipay, message).catch(() => undefined)
  await alipay.attention.open(ITEMS.dead_notification({ message, row, problem }))
}

type Applied = {
  applied: boolean
  /** Others are working on the message's cart or payment. */
  busy: boolean
}

/** Nothing to undo: the inbox keeps the message until it is applied, and applying is safe to repeat. */
const applyNotificationStep = createStep(
  "alipay-apply-notification-step",
  async (message: NotificationRow, { container }): Promise<StepResponse<Applied>> => {
    const alipay = alipayOf(container)
    const { missing, busy } = await attempt(container, message)
    if (busy) {
      return new StepResponse<Applied>({ applied: false, busy })
    }
    if (missing === undefined) {
      await alipay.inbox.applied(message.id, alipay.now())
      // A workflow hands its input on as JSON: dates arrive as text.
      const received = new Date(message.created_at).getTime()
      recordNotificationAge(Date.now() - received, message.kind)
      if (message.attempts > 0) {
        await alipay.attention.close("dead_notification", message.id, { resolution: "gone" })
      }
      return new StepResponse<Applied>({ applied: true, busy })
    }
    const next = nextNotificationAttempt(alipay.pace(message.attempts))
    if (next === null) {
      await tellDead(alipay, message, missing)
    }
    await alipay.inbox.postponed(message.id, missing, next)
    alipay.logger.warn(
      `alipay: notification ${message.id} (${message.kind}) is not applied yet, attempt ${message.attempts + 1}: ${textOf(missing)}`
    )
    return new StepResponse<Applied>({ applied: false, busy })
  }
)

/**
 * Applies a recorded message; `busy` says that others are working on its cart or payment, and that the caller has to put
 * it back. It only says where to look: the gateway is asked, so that a stale or reordered
 * message can't bring Medusa to a state that is no longer true.
 */
export const applyNotificationWorkflow = createWorkflow(
  "alipay-apply-notification",
  (message: WorkflowData<NotificationRow>) => new WorkflowResponse(applyNotificationStep(message))
)
