import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { dropOtherSessions } from "../settle-payment/complete-cart"
import { processPayment } from "../settle-payment/actions"
import { readMedusaView } from "../../medusa/medusa-view"
import { assertOwed } from "./find-collection"

/**
 * Has Medusa authorise the charge's session, which is where the money is taken, and book what came of it.
 * @throws what stood in the way before anything was sent; what came later is told by the ledger
 */
export const authorizeCharge = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<void> => {
  const alipay = alipayOf(container)
  const view = await readMedusaView(container, row)
  try {
    await processPayment({
      container,
      row,
      fact: "paid",
      lapsed: false,
      view,
      assertOwed: async () => {
        await assertOwed(container, row)
        if (view.cart && !view.order) {
          await dropOtherSessions(container, row)
        }
      },
    })
  } catch (error) {
    if ((await alipay.payments.mustExist(row.id)).state === "ready") {
      throw error
    }
    alipay.logger.info(
      `alipay: charge ${row.payment_request_id} is not booked: ${messageOf(error)}`
    )
  }
}
