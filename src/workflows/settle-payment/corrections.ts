import { alipayOf } from "../../modules/alipay"
import { cartLeaseKey } from "../../modules/alipay/leases/leases"
import { undoFailedOperations } from "../undo/undo-failed-operations"
import { underOrderLease } from "../../medusa/order-lease"
import { alignOrder, isAligned } from "../../medusa/align-order"
import type { Correcting, Correction } from "./correction"
import { finishMovements } from "./finish-movements"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"

const undoFailed: Correction = async ({ container, row, view }) =>
  await undoFailedOperations(container, row, view.operations)

/** Medusa books money under the cart's lease when it makes the order, under the order's ever after. */
const alignMedusa: Correction = async ({ container, row, view: { payment, order, cart } }) => {
  if (!payment || (await isAligned(container, order, row))) {
    return false
  }
  const { leases } = alipayOf(container)
  const align = async () =>
    await underOrderLease(
      leases,
      order?.id,
      async () => await alignOrder(container, order?.id, row)
    )
  await (cart ? leases.within(cartLeaseKey(cart.id), align) : align())
  return true
}

/**
 * Puts right what cut-off processes left of a payment, one thing after the other.
 * @param finishes whether captures and refunds are looked for that Medusa began and the ledger knows nothing of
 * @returns the rows as they are afterwards; the given ones when there was nothing to do
 */
export const correct = async (
  { container, row, view }: Correcting,
  { finishes }: { finishes: boolean }
): Promise<MedusaRows> => {
  let now = view
  for (const correction of [...(finishes ? [finishMovements] : []), undoFailed, alignMedusa]) {
    if (await correction({ container, row, view: now })) {
      now = await readMedusaView(container, row)
    }
  }
  return now
}
