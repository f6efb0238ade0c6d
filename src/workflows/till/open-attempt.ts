import type { MedusaContainer } from "@medusajs/framework/types"
import { replaceCounterSession } from "../../medusa/counters"
import { roundedMinor } from "../../medusa/rules/minor-units"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { providerIdOf } from "../../modules/alipay/provider-ids"
import type { CounterProduct } from "../../payments/rules/product"
import { asCounterAttempt } from "../../till/counter-attempt"
import type { Sale } from "../../till/read-sale"
import { asksForTheSame, type Asks } from "../../till/rules/unsent-attempt"

/** What the sale asks for at its place, of the account as it is now. */
const asksOf = async (
  container: MedusaContainer,
  { sale, amount, currency }: Sale,
  product: CounterProduct
): Promise<Asks> => {
  const { account } = await alipayOf(container).accounts.get(sale.handle)
  return {
    product,
    handle: sale.handle,
    client_id: account.clientId,
    stock_location_id: sale.stock_location_id,
    amount: roundedMinor(amount, currency).toString(),
    currency_code: currency,
  }
}

/**
 * An attempt of a sale that is not sent yet. One that was begun and never sent, because its process was cut off, is gone on with
 * where it still asks for the same; otherwise Medusa's session of it is replaced, which ends it.
 */
export const openAttempt = async (
  container: MedusaContainer,
  seen: Sale,
  product: CounterProduct
): Promise<PaymentRow> => {
  const { sale, attempt: last, amount, currency } = seen
  if (last?.state === "ready" && asksForTheSame(last, await asksOf(container, seen, product))) {
    return last
  }
  const sessionId = await asCounterAttempt(
    { product, stockLocationId: sale.stock_location_id },
    async () =>
      await replaceCounterSession(container, sale.payment_collection_id, {
        providerId: providerIdOf("page", sale.handle),
        currency,
        amount,
      })
  )
  const row = await alipayOf(container).payments.bySession(sessionId)
  if (!row) {
    throw new Error(`The session ${sessionId} of sale ${sale.id} was opened without a payment.`)
  }
  return row
}
