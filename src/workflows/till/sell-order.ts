import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../../gateway"
import { readPayable, type Payable } from "../../medusa/payable"
import { alipayOf } from "../../modules/alipay"
import { saleLeaseKey } from "../../modules/alipay/leases/leases"
import { notAllowed } from "../../modules/alipay/refusal"
import type { Place } from "../../modules/alipay/till/places"
import { newSaleId } from "../../modules/alipay/till/sale-book"
import type { SaleRow } from "../../modules/alipay/till/sale-row"
import { assertPayable, collectionOfOrder } from "../../payment-links/collection-of-order"
import { assertDraftAtRest } from "../../medusa/assert-draft-at-rest"
import { findSale, readSale } from "../../till/read-sale"
import { currencyOf } from "../../till/region-of-place"
import { mayBePaid } from "../../till/rules/sale-state"
import { assertCounter, assertWithin } from "./assert-counter"

export type SellOrderInput = {
  stock_location_id: string
  /** The name of the device that sells. */
  terminal: string
  order_id: string
  actor_id: string
}

/**
 * Begins a sale of what an order owes, or a draft of one. There is one sale for it: a second till gets the first one's while that
 * may be paid, and takes it over otherwise.
 * @throws MedusaError naming the place's setting that is not right, or why the order can't be paid
 */
export const sellOrder = async (
  container: MedusaContainer,
  { order_id, ...input }: SellOrderInput
): Promise<SaleRow> => {
  const { place, region } = await assertCounter(container, input.stock_location_id)
  await assertDraftAtRest(container, order_id)
  const collectionId = await collectionOfOrder(container, order_id)
  const payable = assertPayable(await readPayable(container, collectionId), collectionId)
  assertSameCurrency(payable, currencyOf(region))
  assertWithin(place, payable.amount)
  const begun = begunBy(input, place, payable)
  const sale = await alipayOf(container).sales.findOrWrite({
    ...begun,
    id: newSaleId(),
    cart_id: null,
    from_order_id: order_id,
    payment_collection_id: collectionId,
  })
  return await takeOver(container, sale, begun)
}

const begunBy = (
  { terminal, actor_id }: Pick<SellOrderInput, "terminal" | "actor_id">,
  place: Place,
  { amount, currency }: Payable
) => ({
  handle: place.account,
  stock_location_id: place.stock_location_id,
  sales_channel_id: place.sales_channel_id,
  ...{ terminal, actor_id, note: null },
  ...{ amount: amount.toString(), currency_code: currency },
})

const assertSameCurrency = ({ currency }: Payable, ofPlace: string): void => {
  if (currency !== ofPlace) {
    throw notAllowed(
      sentence(
        "till_other_currency",
        "The order is in {{currency}}, and this till sells in {{own}}.",
        { currency, own: ofPlace }
      )
    )
  }
}

type Begun = ReturnType<typeof begunBy>

/** What a clerk has seen of a sale that was begun; two tills of a place may share one. */
const SEEN = ["stock_location_id", "handle", "amount", "currency_code"] as const

const isSeenAlike = (sale: SaleRow, begun: Begun): boolean =>
  SEEN.every((name) => sale[name] === begun[name])

/**
 * While it may be paid where it was begun, it stays there. Otherwise it is another sale: a clerk who has the old one on the
 * screen has seen another amount, or stands at another place, and charges nothing of what this one comes to.
 */
const takeOver = async (
  container: MedusaContainer,
  { id }: SaleRow,
  begun: Begun
): Promise<SaleRow> => {
  const { leases, sales } = alipayOf(container)
  return await leases.within(saleLeaseKey(id), async () => {
    const sale = await readSale(container, await findSale(container, id))
    if (sale.orderId === undefined && !mayBePaid(sale)) {
      const now = isSeenAlike(sale.sale, begun) ? id : newSaleId()
      await sales.beginAgain(id, { ...begun, id: now })
      return await findSale(container, now)
    }
    return sale.sale
  })
}
