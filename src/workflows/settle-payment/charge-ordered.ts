import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { processPayment } from "./actions"
import { isBeingPaid } from "./assert-unpaid"

/** A charge that was never sent, or of which the gateway may never have heard. */
const NOT_CHARGED = new Set<PaymentRow["state"]>(["ready", "created", "unknown"])

/**
 * Medusa makes a cart's order and charges its linked wallet last. A process killed in between leaves an order that
 * no one will ever pay: completing the cart again only answers with the order. The charge is made now, under the id it
 * would have had. A wallet that was chosen and no more, or for a cart whose order something else has paid, is never
 * charged.
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
  if (!wasCutOff(row, view)) {
    return row
  }
  try {
    const assertOwed = async () => await assertStillCutOff(container, row)
    await processPayment({ container, row, fact: "paid", lapsed: false, view, assertOwed })
  } catch (error) {
    alipay.logger.warn(
      `alipay: the order of payment request ${row.payment_request_id} was left without its charge, which could not be made: ${messageOf(error)}`
    )
  }
  return await alipay.payments.mustExist(row.id)
}

/** The cart's completion began with this wallet, and the order waits for this charge and for nothing else. */
const wasCutOff = (row: PaymentRow, view: MedusaRows): boolean => {
  const { cart, order, payment, session, paidByOther } = view
  return (
    row.completion_begun_at !== null &&
    cart !== undefined &&
    order?.canceled === false &&
    payment === undefined &&
    session?.status === "pending" &&
    !paidByOther &&
    (order.outstanding === undefined || order.outstanding >= BigInt(row.amount))
  )
}

/** Read once more under the leases of the cart and the order: another payment may have been booked in between. */
const assertStillCutOff = async (container: MedusaContainer, row: PaymentRow): Promise<void> => {
  if (
    !wasCutOff(row, await readMedusaView(container, row)) ||
    (await isBeingPaid(container, row))
  ) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The order is paid otherwise.")
  }
}
