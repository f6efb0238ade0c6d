import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../../gateway"
import { createCounterCart, readChannel, type CounterLine } from "../../medusa/counters"
import { roundedMinor, toMajorUnits } from "../../medusa/rules/minor-units"
import { alipayOf } from "../../modules/alipay"
import { notAllowed } from "../../modules/alipay/refusal"
import type { Place } from "../../modules/alipay/till/places"
import { newSaleId } from "../../modules/alipay/till/sale-book"
import type { SaleRow } from "../../modules/alipay/till/sale-row"
import { currencyOf } from "../../till/region-of-place"
import { assertCounter, assertWithin } from "./assert-counter"

export type CreateSaleInput = {
  stock_location_id: string
  /** The name of the device that sells. */
  terminal: string
  note?: string | undefined
  /** Amounts are minor units. */
  lines: readonly CounterLine[]
  /** Null: a shopper begins it, at the printed code. */
  actor_id: string | null
  /** Made from what was asked for, so that a repeat finds it. */
  id?: string
  /** Until then it may be paid by the printed code. */
  printed_until?: Date
}

/**
 * Begins a sale: a cart with its taxes, and what is to be paid for it. Nothing is asked of the gateway yet.
 * @throws MedusaError naming the place's setting that is not right, or what can't be sold
 */
export const createSale = async (
  container: MedusaContainer,
  { id = newSaleId(), stock_location_id, terminal, note, lines, ...input }: CreateSaleInput
): Promise<SaleRow> => {
  const alipay = alipayOf(container)
  const { place, region } = await assertCounter(container, stock_location_id)
  await assertOwnStock(container, place)
  const currency = currencyOf(region)
  const cart = await createCounterCart(container, {
    regionId: place.region_id,
    channelId: place.sales_channel_id,
    locationId: place.stock_location_id,
    lines: lines.map((line) => inMajorUnits(line, currency)),
    metadata: { alipay_sale_id: id, alipay_terminal: terminal, alipay_note: note ?? null },
  })
  const amount = roundedMinor(cart.amount, cart.currency)
  assertWithin(place, amount)
  return await alipay.sales.write({
    id,
    handle: place.account,
    stock_location_id: place.stock_location_id,
    sales_channel_id: place.sales_channel_id,
    terminal,
    note: note ?? null,
    cart_id: cart.cartId,
    from_order_id: null,
    payment_collection_id: cart.collectionId,
    ...{ amount: amount.toString(), currency_code: cart.currency },
    actor_id: input.actor_id,
    printed_until: input.printed_until ?? null,
  })
}

/** Medusa takes an order's goods from any stock location of its sales channel: a till's has one. */
const assertOwnStock = async (container: MedusaContainer, place: Place): Promise<void> => {
  const channel = await readChannel(container, place.sales_channel_id)
  if (!channel || channel.isDisabled) {
    throw notAllowed(
      sentence(
        "till_no_channel",
        "sales_channel_id {{channel}} of the option till is unknown or disabled. Name a sales channel that is on.",
        { channel: place.sales_channel_id }
      )
    )
  }
  const [first, ...others] = channel.locationIds
  if (first !== place.stock_location_id || others.length > 0) {
    throw notAllowed(
      sentence(
        "till_channel_stock",
        "sales_channel_id {{channel}} of the option till must take its stock from {{place}} alone. Give each place a sales channel with one stock location.",
        { channel: place.sales_channel_id, place: place.stock_location_id }
      )
    )
  }
}

const inMajorUnits = (line: CounterLine, currency: string): CounterLine =>
  "amount" in line ? { ...line, amount: toMajorUnits(line.amount, currency) } : line
