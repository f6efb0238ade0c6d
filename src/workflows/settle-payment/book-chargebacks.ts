import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { isChargeback, type Dispute } from "../../payments/rules/disputes"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { underOrderLease } from "../../medusa/order-lease"
import { addTransaction, CHARGEBACK, transactionsOf } from "../../medusa/order-transactions"

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
  await underOrderLease(alipay.leases, orderId, async () => {
    const booked = await transactionsOf(container, orderId, CHARGEBACK)
    const known = new Set(booked.map(({ reference_id }) => reference_id))
    for (const { id, amount, currency } of lost) {
      if (known.has(id) || amount === undefined || currency !== row.currency_code) {
        continue
      }
      await addTransaction(container, {
        orderId,
        reference: CHARGEBACK,
        id,
        amount: MathBN.mult(toMajorUnits(amount, row.currency_code), -1),
        currency: row.currency_code,
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
