import type { NotificationRow, PaymentRow } from "../modules/alipay"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import type { DisputeStores } from "../modules/alipay/parts"
import { applyMessages, byDispute, factsOf, type Message } from "./rules/apply-message"
import { resolvedBy } from "./rules/answering"
import { alertsPassed, nextAlertAt } from "./rules/due-alerts"

export type Recorded = {
  /** All disputes of the payment, oldest first. */
  disputes: DisputeRow[]
  /** Ids of the rows that are new or were changed. */
  changed: string[]
}

/** Applies messages to the row of one dispute. @returns the row's id when that changed it */
export const recordMessages = async (
  alipay: DisputeStores,
  row: Pick<PaymentRow, "id" | "handle" | "client_id">,
  told: { disputeId: string; messages: readonly Message[] }
): Promise<string | undefined> => {
  const { disputeId, messages } = told
  const change = await alipay.disputes.change(row, disputeId, (before) => {
    const after = applyMessages(disputeId, before && factsOf(before), messages)
    const alerted = Math.max(before?.alerted ?? 0, alertsPassed(after, alipay.now()))
    return {
      change: { ...after, alerted, next_check_at: nextAlertAt(after, alerted) },
      resolved: resolvedBy(before?.state, after.state),
    }
  })
  return change.changed ? change.row.id : undefined
}

/**
 * Writes what the gateway has told of a payment's disputes into their rows. Safe to repeat: what was applied before
 * changes nothing.
 */
export const recordDisputes = async (alipay: DisputeStores, row: PaymentRow): Promise<Recorded> => {
  const waiting = await alipay.inbox.waitingDisputesOf(row)
  const changed = await recordAll(alipay, row, waiting)
  return { disputes: await alipay.disputes.ofPayment(row.id), changed }
}

const recordAll = async (
  alipay: DisputeStores,
  row: PaymentRow,
  waiting: readonly NotificationRow[]
): Promise<string[]> => {
  const changed: string[] = []
  for (const [disputeId, messages] of byDispute(waiting)) {
    const id = await recordMessages(alipay, row, { disputeId, messages })
    if (id !== undefined) {
      changed.push(id)
    }
  }
  return changed
}
