import { sentence } from "../../gateway"
import { notAllowed } from "../../modules/alipay/refusal"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { inquirePayment } from "../../payments/inquire-payment"

export type HeldMoney = {
  row: PaymentRow
  view: MedusaRows & { payment: NonNullable<MedusaRows["payment"]> }
}

/**
 * A payment that an order stands on, as the gateway and Medusa have it now. To be called under the order's lease.
 * @throws MedusaError NOT_ALLOWED without an order or a payment of Medusa's to move
 */
export const readHeld = async (container: MedusaContainer, id: string): Promise<HeldMoney> => {
  const alipay = alipayOf(container)
  const known = await alipay.payments.mustExist(id)
  const { row } = await alipay.leases.within(
    paymentLeaseKey(known),
    async () => await inquirePayment(alipay, known)
  )
  const view = await readMedusaView(container, row)
  const { payment, order } = view
  if (!payment || payment.canceled || !order || order.canceled) {
    throw notAllowed(
      payment?.canceled
        ? sentence("canceled_already", "This payment was canceled already. Nothing was moved.")
        : sentence("no_order_stands", "No order stands on this payment. Nothing was moved.")
    )
  }
  return { row, view: { ...view, payment } }
}
