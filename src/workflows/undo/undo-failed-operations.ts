import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import { begunChangeOf } from "../../medusa/begun-changes"
import { underOrderLease } from "../../medusa/order-lease"
import { orderOfCollection } from "../../medusa/links"
import { findMovement } from "../../medusa/movements"
import { dropLeftoverChange } from "../../medusa/order-changes"
import { undoMovementWorkflow } from "./undo-movement"
import { ITEMS } from "../../modules/alipay/attention/items"
import { messageOf } from "../../payments/errors"
import { needsUndoing, type FailedMovement } from "../../payments/rules/needs-undoing"

/**
 * Takes back what Medusa counted as done while its outcome was open, and which failed in the end. Beside a change of the
 * order that is begun, Medusa takes no refund back: it is left for a later look, and nothing else waits for it.
 * @param operations the payment's, as they are now
 * @returns whether anything was taken back
 */
export const undoFailedOperations = async (
  container: MedusaContainer,
  row: PaymentRow,
  operations: readonly OperationRow[]
): Promise<boolean> => {
  const alipay = alipayOf(container)
  let undone = false
  for (const operation of operations.filter(needsUndoing)) {
    const input = { kind: operation.kind, medusa_id: operation.medusa_id }
    const isThere = (await findMovement(container, input)) !== undefined
    // Before the row is taken back: killed in between, the next look must still find what to tell.
    const item = isThere
      ? await alipay.attention.open(ITEMS[`${operation.kind}_failed`]({ row, operation }))
      : undefined
    if (await undo(container, row, operation)) {
      await alipay.operations.note(operation.id, { undone_at: alipay.now() })
      if (isThere) {
        await alipay.history.add({
          alipay_payment_id: row.id,
          attention_id: item?.id ?? null,
          what: `${operation.kind}_undone`,
          actor_id: null,
          details: { amount: operation.amount, result_code: operation.result_code },
        })
      }
      undone = true
    }
  }
  return undone
}

/** @returns false while a change of the order is begun beside which Medusa takes it back not */
const undo = async (
  container: MedusaContainer,
  row: PaymentRow,
  { kind, medusa_id }: FailedMovement
): Promise<boolean> => {
  const alipay = alipayOf(container)
  const orderId = await orderOfCollection(container, row.payment_collection_id)
  return await underOrderLease(alipay.leases, orderId, async () => {
    if (orderId !== undefined) {
      await dropLeftoverChange(container, orderId, alipay.now())
    }
    try {
      await undoMovementWorkflow(container).run({ input: { kind, medusa_id } })
      return true
    } catch (error) {
      if (orderId === undefined || (await begunChangeOf(alipay, orderId)) === undefined) {
        throw error
      }
      alipay.logger.warn(
        `alipay: ${kind} ${medusa_id} of payment request ${row.payment_request_id} failed, and is taken back in Medusa once no change of its order is begun: ${messageOf(error)}`
      )
      return false
    }
  })
}
