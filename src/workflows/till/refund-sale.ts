import type { MedusaContainer } from "@medusajs/framework/types"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { sentence } from "../../gateway"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { dropLeftoverChange } from "../../medusa/order-changes"
import { underOrderLease } from "../../medusa/order-lease"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf } from "../../modules/alipay"
import { notAllowed } from "../../modules/alipay/refusal"
import { scheduleCheck } from "../../payments/schedule-check"
import { findPlace } from "../../till/find-place"
import { findSale, readSale, refundedOf, type Sale } from "../../till/read-sale"
import { whyNotRefunded } from "../../till/rules/refund-limit"
import { noteOf } from "../note-of"

export type RefundSaleInput = {
  id: string
  /** Minor units. */
  amount: string
  /** Minor units that the clerk has seen go back: a repeat finds more, and gives nothing. */
  refunded_before: string
  actor_id: string
}

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
    throw notAllowed(
      sentence("sale_not_sold", "Sale {{id}} is not sold: there is nothing to give back.", { id })
    )
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
      throw notAllowed(why)
    }
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: paymentOf(view, id),
        amount: toMajorUnits(amount, attempt.currency_code),
        created_by: actor_id,
        note: await noteOf(container, "at_till", { terminal: sale.sale.terminal }),
      },
    })
  })
  return await readSale(container, sale.sale)
}

const paymentOf = ({ payment }: MedusaRows, saleId: string): string => {
  if (!payment) {
    throw notAllowed(
      sentence(
        "sale_not_booked",
        "Sale {{id}} has no payment in Medusa yet. Try again in a moment.",
        { id: saleId }
      )
    )
  }
  return payment.id
}
