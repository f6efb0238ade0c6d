import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../../gateway"
import { underOrderLease } from "../../medusa/order-lease"
import { readPayable } from "../../medusa/payable"
import { roundedMinor } from "../../medusa/rules/minor-units"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { saleLeaseKey } from "../../modules/alipay/leases/leases"
import { notAllowed } from "../../modules/alipay/refusal"
import type { Place } from "../../modules/alipay/till/places"
import type { CounterProduct } from "../../payments/rules/product"
import { assertPayable } from "../../payment-links/collection-of-order"
import { assertDraftAtRest } from "../../medusa/assert-draft-at-rest"
import { assertSells } from "../../stores/assert-sells"
import { findPlace } from "../../till/find-place"
import { findSale, readSale, type Sale } from "../../till/read-sale"
import { assertOffered, regionOfPlace } from "../../till/region-of-place"
import type { WalletBrowser } from "../../till/rules/in-store-request"
import { isOffered, mayBePaid } from "../../till/rules/sale-state"
import { isUnchanged } from "../../till/rules/unchanged"
import { sendAttempt } from "../../till/send-attempt"
import { settlePaymentWorkflow } from "../settle-payment"
import { checkSale, checkWhenDue } from "./check-sale"
import { openAttempt } from "./open-attempt"

export type PaySaleInput =
  { id: string; method: "scan"; code: string } | { id: string; method: "show" }

/** How a payment is begun: by a clerk, or by who has scanned the printed code. */
export type Begins = PaySaleInput | { id: string; method: "printed"; browser: WalletBrowser }

const PRODUCTS: Readonly<Record<Begins["method"], CounterProduct>> = {
  scan: "payment_code",
  show: "order_code",
  printed: "entry_code",
}

/**
 * Asks to be paid for a sale, once: while an earlier attempt may still be paid, no other one begins. Not a workflow, whose
 * input may be kept: the shopper's code is kept nowhere. The work ends under its lease, also when the caller hangs up.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when the sale is canceled, or waits for an attempt of another kind
 */
export const paySale = async (container: MedusaContainer, input: PaySaleInput): Promise<Sale> => {
  const found = await findSale(container, input.id)
  const { leases } = alipayOf(container)
  return await leases.within(saleLeaseKey(found.id), async () => {
    await checkWhenDue(container, await readSale(container, await findSale(container, input.id)))
    const sale = await readSale(container, await findSale(container, input.id))
    if (sale.orderId !== undefined) {
      return sale
    }
    assertNotCanceled(sale)
    if (mayBePaid(sale)) {
      return assertSameKind(sale, input)
    }
    await assertAsBegun(container, sale)
    return await attempt(container, sale, input)
  })
}

/** @throws MedusaError NOT_ALLOWED */
export const assertNotCanceled = ({ sale: { id, canceled_at }, isThere }: Sale): void => {
  if (canceled_at !== null || !isThere) {
    throw notAllowed(sentence("sale_canceled", "Sale {{id}} is canceled. Begin a new one.", { id }))
  }
}

/** Above all `most_sale` was asked for the sale as it was begun. */
const assertUnchanged = ({ sale, amount, currency }: Sale): void => {
  if (!isUnchanged(sale, { amount: roundedMinor(amount, currency), currency })) {
    throw notAllowed(
      sentence(
        "sale_changed",
        "Sale {{id}} does not come to what it was begun with. Begin a new one.",
        { id: sale.id }
      )
    )
  }
}

/** What an order owes may have been paid in another way, or changed, since the sale was begun. */
const assertStillOwed = async (container: MedusaContainer, { sale }: Sale): Promise<void> => {
  if (sale.from_order_id !== null) {
    await assertDraftAtRest(container, sale.from_order_id)
    const { payment_collection_id: id } = sale
    assertPayable(await readPayable(container, id), id)
  }
}

/** @throws MedusaError NOT_ALLOWED when the sale is another one than the clerk has seen, or is owed no more */
export const assertAsBegun = async (container: MedusaContainer, sale: Sale): Promise<void> => {
  assertUnchanged(sale)
  await assertStillOwed(container, sale)
}

/** What is sent names the place's store, and the region must offer its account: both are of the account it has now. */
const assertSameAccount = ({ sale }: Sale, { account }: Place): void => {
  if (sale.handle !== account) {
    throw notAllowed(
      sentence(
        "sale_other_account",
        'Sale {{id}} was begun for the account "{{before}}", and this till is paid to "{{account}}" now. Begin a new one.',
        { id: sale.id, before: sale.handle, account }
      )
    )
  }
}

/** A second click, or a till that has lost the answer, gets the attempt that is under way. */
export const assertSameKind = (sale: Sale, { method }: Pick<Begins, "method">): Sale => {
  if (sale.attempt?.product !== PRODUCTS[method]) {
    throw notAllowed(
      sentence(
        "sale_other_way",
        "The sale may still be paid in the way that was begun. Stop that first, and wait until it is known to be over."
      )
    )
  }
  return sale
}

/** The place of a sale that may be paid there. @throws MedusaError naming the setting that is not right */
export const assertPlaceSells = async (container: MedusaContainer, sale: Sale): Promise<Place> => {
  const alipay = alipayOf(container)
  const place = findPlace(alipay, sale.sale.stock_location_id)
  assertSameAccount(sale, place)
  await assertSells(alipay, place)
  assertOffered(await regionOfPlace(container, place), place)
  return place
}

/** Medusa's session is opened while no admin marks the order as paid, cancels or edits it: what is owed is asked once more. */
const openAsOwed = async (
  container: MedusaContainer,
  sale: Sale,
  product: CounterProduct
): Promise<PaymentRow> =>
  await underOrderLease(
    alipayOf(container).leases,
    sale.sale.from_order_id ?? undefined,
    async () => {
      await assertStillOwed(container, sale)
      return await openAttempt(container, sale, product)
    }
  )

/** Begins a payment of a sale that nothing may pay now. To be called under the sale's lease. */
export const attempt = async (
  container: MedusaContainer,
  sale: Sale,
  input: Begins
): Promise<Sale> => {
  const alipay = alipayOf(container)
  const place = await assertPlaceSells(container, sale)
  if (input.method !== "printed" && isOffered(sale.sale, alipay.now())) {
    await alipay.printedCodes.offer(sale.sale.id, alipay.now())
  }
  const row = await openAsOwed(container, sale, PRODUCTS[input.method])
  const sent = await sendAttempt(alipay, row, {
    place,
    terminal: sale.sale.terminal,
    code: input.method === "scan" ? input.code : undefined,
    browser: input.method === "printed" ? input.browser : undefined,
  })
  if (sent.state === "paid" || sent.state === "failed") {
    await settlePaymentWorkflow(container).run({ input: { id: sent.id, source: "till" } })
  }
  return await readSale(container, sale.sale)
}

/**
 * Ends the attempt of a sale that is under way: canceled at the gateway, or paid back. The sale can be paid again afterwards,
 * unless it is canceled.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED when it is sold
 */
export const stopSale = async (
  container: MedusaContainer,
  { id, cancel }: { id: string; cancel: boolean }
): Promise<Sale> => {
  const alipay = alipayOf(container)
  await findSale(container, id)
  return await alipay.leases.within(saleLeaseKey(id), async () => {
    await checkSale(container, await readSale(container, await findSale(container, id)))
    const sale = await readSale(container, await findSale(container, id))
    if (sale.orderId !== undefined) {
      throw notAllowed(
        sentence("sale_sold", "Sale {{id}} is sold: its order is {{order}}. Refund it instead.", {
          ...{ id, order: sale.orderId },
        })
      )
    }
    if (isOffered(sale.sale, alipay.now())) {
      await alipay.printedCodes.offer(id, alipay.now())
    }
    if (cancel && sale.sale.canceled_at === null) {
      await alipay.sales.cancel(id, alipay.now())
    }
    if (sale.attempt && (mayBePaid(sale) || sale.attempt.state === "ready")) {
      await alipay.payments.note(sale.attempt.id, { abandoned_at: alipay.now() })
      await settlePaymentWorkflow(container).run({
        input: { id: sale.attempt.id, source: "till" },
      })
    }
    return await readSale(container, await findSale(container, id))
  })
}
