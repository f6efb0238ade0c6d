import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../../gateway"
import { alipayOf } from "../../modules/alipay"
import { saleLeaseKey } from "../../modules/alipay/leases/leases"
import { notAllowed } from "../../modules/alipay/refusal"
import { OFFER_MS } from "../../till/rules/entered-amount"
import { findSale, readSale, type Sale } from "../../till/read-sale"
import { mayBePaid } from "../../till/rules/sale-state"
import { checkWhenDue } from "./check-sale"
import { assertAsBegun, assertNotCanceled, assertPlaceSells, assertSameKind } from "./pay-sale"

/**
 * Lets who scans the place's printed code pay a sale, for some minutes. Nothing is asked of the gateway before someone does. A
 * second click, or a till that has lost the answer, begins the minutes again.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when the sale is canceled, may be paid in another way, or the place has no printed code
 */
export const offerSale = async (container: MedusaContainer, id: string): Promise<Sale> => {
  const alipay = alipayOf(container)
  await findSale(container, id)
  return await alipay.leases.within(saleLeaseKey(id), async () => {
    await checkWhenDue(container, await readSale(container, await findSale(container, id)))
    const sale = await readSale(container, await findSale(container, id))
    if (sale.orderId !== undefined) {
      return sale
    }
    await assertOfferable(container, sale)
    if (!mayBePaid(sale)) {
      await assertAsBegun(container, sale)
      await assertPlaceSells(container, sale)
    }
    await alipay.printedCodes.offer(id, new Date(alipay.now().getTime() + OFFER_MS))
    return await readSale(container, await findSale(container, id))
  })
}

const assertOfferable = async (container: MedusaContainer, sale: Sale): Promise<void> => {
  assertNotCanceled(sale)
  if (mayBePaid(sale)) {
    assertSameKind(sale, { method: "printed" })
  }
  const { stock_location_id: place } = sale.sale
  if ((await alipayOf(container).printedCodes.ofPlace(place)) === undefined) {
    throw notAllowed(
      sentence("no_printed_code", "This place has no printed code yet. Print its poster first.")
    )
  }
}
