import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { processPayment } from "./actions"
import { readMedusaView } from "../../medusa/medusa-view"

/** A charge that was never sent, or of which the gateway may never have heard. */
const NOT_CHARGED = new Set<PaymentRow["state"]>(["ready", "created", "unknown"])

/**
 * Medusa makes a cart's order and charges its linked wallet last. A process killed in between leaves an order that
 * no one will ever pay: completing the cart again only answers with the order. The charge is made now, under the id it
 * would have had.
 * @returns the row as it stands afterwards
 */
export const chargeOrdered = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<PaymentRow> => {
  if (row.product !== "agreement" || !NOT_CHARGED.has(row.state)) {
    return row
  }
  const alipay = alipayOf(container)
  const view = await readMedusaView(container, row)
  const wasCutOff =
    view.cart !== undefined &&
    view.order?.canceled === false &&
    view.payment === undefined &&
    view.session?.status === "pending"
  if (!wasCutOff) {
    return row
  }
  try {
    await processPayment({ container, row, fact: "paid", lapsed: false, view })
  } catch (error) {
    alipay.logger.warn(
      `alipay: the order of payment request ${row.payment_request_id} was left without its charge, which could not be made: ${messageOf(error)}`
    )
  }
  return await alipay.payments.mustExist(row.id)
}
