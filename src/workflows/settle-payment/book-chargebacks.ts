import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { isChargeback, type Dispute } from "../../payments/rules/disputes"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import type { PaymentRow } from "../../modules/alipay"
import { underOrderLease } from "../../medusa/order-lease"
import { alipayOf } from "./action"

/** How an order's transaction says that a bank took the money back. */
export const CHARGEBACK = "chargeback"

type Booked = { row: PaymentRow; orderId: string | undefined; disputes: readonly Dispute[] }

/** Writes lost disputes into the order's transactions, each once: the order then shows that it is not paid. */
export const bookChargebacks = async (
  container: MedusaContainer,
  { row, orderId, disputes }: Booked
): Promise<void> => {
  const lost = disputes.filter(isChargeback)
  if (orderId === undefined || lost.length === 0) {
    return
  }
  const alipay = alipayOf(container)
  const orders = container.resolve(Modules.ORDER)
  await underOrderLease(alipay.leases, orderId, async () => {
    const booked = await orders.listOrderTransactions({
      order_id: orderId,
      reference: CHARGEBACK,
    })
    const known = new Set(booked.map(({ reference_id }) => reference_id))
    for (const { id, amount, currency } of lost) {
      if (known.has(id) || amount === undefined || currency !== row.currency_code) {
        continue
      }
      await orders.addOrderTransactions({
        order_id: orderId,
        amount: MathBN.mult(toMajorUnits(amount, row.currency_code), -1),
        currency_code: row.currency_code.toLowerCase(),
        reference: CHARGEBACK,
        reference_id: id,
      })
      await alipay.history.add({
        alipay_payment_id: row.id,
        attention_id: null,
        what: "chargeback_booked",
        actor_id: null,
        details: { dispute_id: id, amount },
      })
    }
  })
}
