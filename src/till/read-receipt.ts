import type { MedusaContainer } from "@medusajs/framework/types"
import { disputesOf } from "../disputes/read-disputes"
import { chargedBackOf, refundableAfterDisputes } from "../disputes/rules/money"
import {
  orderNumber,
  readGoodsOfOrder,
  readSoldGoods,
  type SoldGoods,
} from "../medusa/counter-receipt"
import { readMedusaView } from "../medusa/medusa-view"
import { roundedMinor } from "../medusa/rules/minor-units"
import { alipayOf } from "../modules/alipay"
import type { Place } from "../modules/alipay/till/places"
import { findPlace } from "./find-place"
import { refundedOf, type Sale } from "./read-sale"
import { refundableAt } from "./rules/refund-limit"

/** A sale with what was sold and what went back. */
export type Receipt = {
  sale: Sale
  place: Place
  goods: SoldGoods | undefined
  orderNumber: number | undefined
  /** Minor units. */
  refunded: bigint
  chargedBack: bigint
  refundable: bigint
}

const moneyBack = async (container: MedusaContainer, sale: Sale, place: Place) => {
  const { attempt, orderId } = sale
  if (attempt === undefined || orderId === undefined) {
    return { refunded: 0n, chargedBack: 0n, refundable: 0n }
  }
  const [{ operations }, disputes] = await Promise.all([
    readMedusaView(container, attempt),
    disputesOf(alipayOf(container), attempt),
  ])
  const refunded = refundedOf({ operations })
  const left = refundableAfterDisputes(attempt, disputes, operations)
  return {
    refunded,
    chargedBack: chargedBackOf(attempt, disputes, operations),
    refundable: refundableAt({ most: place.most_refund, refunded }, left),
  }
}

/** A whole order's goods; of one that was paid in part before, which of them the rest is for can't be said. */
const readGoods = async (
  container: MedusaContainer,
  { sale, amount, currency }: Sale
): Promise<SoldGoods | undefined> => {
  if (sale.cart_id !== null) {
    return await readSoldGoods(container, sale.cart_id)
  }
  const goods = await readGoodsOfOrder(container, sale.from_order_id ?? "")
  const isWhole =
    goods !== undefined && roundedMinor(goods.total, currency) === roundedMinor(amount, currency)
  return isWhole ? goods : undefined
}

/** @throws MedusaError INVALID_DATA when the place is no till any more */
export const readReceipt = async (container: MedusaContainer, sale: Sale): Promise<Receipt> => {
  const place = findPlace(alipayOf(container), sale.sale.stock_location_id)
  const orderId = sale.orderId ?? sale.sale.from_order_id ?? undefined
  const [goods, number, back] = await Promise.all([
    readGoods(container, sale),
    orderId === undefined ? undefined : orderNumber(container, orderId),
    moneyBack(container, sale, place),
  ])
  return { sale, place, goods, orderNumber: number, ...back }
}
