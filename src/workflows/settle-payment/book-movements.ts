import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { PaymentRow } from "../../modules/alipay"
import { total } from "./movement-total"
import { readMedusaView } from "./medusa-view"

/**
 * Adds the transactions that an order lacks of its payment's captures and refunds: Medusa writes them one
 * after the other, and a process may be killed in between. To be called under the order's lease.
 */
export const bookMovements = async (container: MedusaContainer, row: PaymentRow): Promise<void> => {
  const { order, lacking } = await readMedusaView(container, row)
  if (!order || lacking.length === 0) {
    return
  }
  await container.resolve(Modules.ORDER).addOrderTransactions(
    lacking.map(({ kind, id, ...amounts }) => ({
      order_id: order.id,
      amount: MathBN.mult(total([amounts]), kind === "capture" ? 1 : -1),
      currency_code: row.currency_code.toLowerCase(),
      reference: kind,
      reference_id: id,
    }))
  )
}
