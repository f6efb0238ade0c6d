import type { MedusaContainer } from "@medusajs/framework/types"
import { orderNumber, readSoldGoods, type SoldGoods } from "../medusa/counter-receipt"
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
  refundable: bigint
}

const moneyBack = async (container: MedusaContainer, sale: Sale, place: Place) => {
  const { attempt, orderId, amount, currency } = sale
  if (attempt === undefined || orderId === undefined) {
    return { refunded: 0n, refundable: 0n }
  }
  const view = await readMedusaView(container, attempt)
  const refunded = refundedOf(view)
  const limit = { most: place.most_refund, refunded }
  return { refunded, refundable: refundableAt(limit, roundedMinor(amount, currency)) }
}

/** @throws MedusaError INVALID_DATA when the place is no till any more */
export const readReceipt = async (container: MedusaContainer, sale: Sale): Promise<Receipt> => {
  const place = findPlace(alipayOf(container), sale.sale.stock_location_id)
  const [goods, number, back] = await Promise.all([
    readSoldGoods(container, sale.sale.cart_id),
    sale.orderId === undefined ? undefined : orderNumber(container, sale.orderId),
    moneyBack(container, sale, place),
  ])
  return { sale, place, goods, orderNumber: number, ...back }
}
