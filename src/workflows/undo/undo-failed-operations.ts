import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type OperationRow, type PaymentRow } from "../../modules/alipay"
import { underOrderLease } from "../../medusa/order-lease"
import { orderOfCollection } from "../../medusa/links"
import { findMovement } from "../../medusa/movements"
import { dropLeftoverChange } from "../../medusa/order-changes"
import { undoMovementWorkflow } from "./undo-movement"
import type { AttentionStores } from "../../modules/alipay/parts"
import { ITEMS } from "../../modules/alipay/attention/items"

type Movement = OperationRow & { kind: "capture" | "refund"; medusa_id: string }

const needsUndoing = (operation: OperationRow): operation is Movement =>
  operation.state === "failed" &&
  operation.kind !== "cancel" &&
  operation.medusa_id !== null &&
  operation.undone_at === null

/**
 * Takes back what Medusa counted as done while its outcome was open, and which failed in the end.
 * @param operations the payment's, as they are now
 * @returns whether there was any
 */
export const undoFailedOperations = async (
  container: MedusaContainer,
  row: PaymentRow,
  operations: readonly OperationRow[]
): Promise<boolean> => {
  const alipay = alipayOf(container)
  const failed = operations.filter(needsUndoing)
  for (const operation of failed) {
    const input = { kind: operation.kind, medusa_id: operation.medusa_id }
    if (await findMovement(container, input)) {
      // Before the row is taken back: killed in between, the next look must still find what to tell.
      await tell(alipay, row, operation)
    }
    const orderId = await orderOfCollection(container, row.payment_collection_id)
    await underOrderLease(alipay.leases, orderId, async () => {
      if (orderId !== undefined) {
        await dropLeftoverChange(container, orderId, alipay.now())
      }
      await undoMovementWorkflow(container).run({ input })
    })
    await alipay.operations.note(operation.id, { undone_at: alipay.now() })
  }
  return failed.length > 0
}

const tell = async (
  alipay: AttentionStores,
  row: PaymentRow,
  operation: Movement
): Promise<void> => {
  const item = await alipay.attention.open(ITEMS[`${operation.kind}_failed`]({ row, operation }))
  await alipay.history.add({
    alipay_payment_id: row.id,
    attention_id: item?.id ?? null,
    what: `${operation.kind}_undone`,
    actor_id: null,
    details: { amount: operation.amount, result_code: operation.result_code },
  })
}
