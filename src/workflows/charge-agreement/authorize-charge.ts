import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { dropOtherSessions } from "../settle-payment/complete-cart"
import { processPayment } from "../settle-payment/actions"
import { readMedusaView } from "../../medusa/medusa-view"
import { assertOwed } from "./find-collection"
import { assertStillOwed } from "./find-owed"

/**
 * Has Medusa authorise the charge's session, which is where the money is taken, and book what came of it.
 * @param debtor the order that must still owe all of it, where there is one
 * @throws what stood in the way before anything was sent; what came later is told by the ledger
 */
export const authorizeCharge = async (
  container: MedusaContainer,
  row: PaymentRow,
  debtor: string | null
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
        await (debtor === null
          ? assertOwed(container, row)
          : assertStillOwed(container, row, debtor))
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
