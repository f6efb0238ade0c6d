import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { dropLeftoverChange } from "../../medusa/order-changes"
import { underOrderLease } from "../../medusa/order-lease"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf } from "../../modules/alipay"
import { scheduleCheck } from "../../payments/schedule-check"
import { findPlace } from "../../till/find-place"
import { findSale, readSale, refundedOf, type Sale } from "../../till/read-sale"
import { whyNotRefunded } from "../../till/rules/refund-limit"

export type RefundSaleInput = {
  id: string
  /** Minor units. */
  amount: string
  /** Minor units that the clerk has seen go back: a repeat finds more, and gives nothing. */
  refunded_before: string
  actor_id: string
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/**
 * Gives back money of a sale at its till, up to the place's limit. Those who may refund orders are not bound by it.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when it is not sold, or for more than the limit
 */
export const refundSale = async (
  container: MedusaContainer,
  { id, amount, refunded_before, actor_id }: RefundSaleInput
): Promise<Sale> => {
  const alipay = alipayOf(container)
  const sale = await readSale(container, await findSale(container, id))
  const { attempt, orderId } = sale
  if (orderId === undefined || attempt === undefined) {
    throw refuse(`Sale ${id} is not sold: there is nothing to give back.`)
  }
  const { most_refund: most } = findPlace(alipay, sale.sale.stock_location_id)
  await underOrderLease(alipay.leases, orderId, async () => {
    await dropLeftoverChange(container, orderId, alipay.now())
    await scheduleCheck(alipay, attempt)
    const view = await readMedusaView(container, attempt)
    const refunded = refundedOf(view)
    const seen = BigInt(refunded_before)
    const why = whyNotRefunded(BigInt(amount), { most, refunded, seen })
    if (why !== undefined) {
      throw refuse(why)
    }
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: paymentOf(view, id),
        amount: toMajorUnits(amount, attempt.currency_code),
        created_by: actor_id,
        note: `Refunded at the till ${sale.sale.terminal}`,
      },
    })
  })
  return await readSale(container, sale.sale)
}

const paymentOf = ({ payment }: MedusaRows, saleId: string): string => {
  if (!payment) {
    throw refuse(`Sale ${saleId} has no payment in Medusa yet. Try again in a moment.`)
  }
  return payment.id
}
