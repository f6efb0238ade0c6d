import type { CustomsOrder, ShipmentOfOrder } from "../medusa/customs-orders"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { isStanding } from "../modules/alipay/customs/declaration-states"
import { amountOfShipment, isOfShipment, leftToDeclare, type PaidGoods } from "./rules/amounts"
import { piecesByPayer, type Payer } from "./rules/payers"
import { shippedOf } from "./rules/shipped"

type Goods = Pick<CustomsOrder, "versions" | "payers" | "shipments">

type Declared = Pick<
  DeclarationRow,
  "alipay_payment_id" | "state" | "amount" | "sub_order_id" | "fulfillment_id" | "replaced_by_id"
>

/** What of an order's goods a payment paid for, and in which shipments they are; all in the unit of the goods' value. */
export type Share = PaidGoods & {
  /** The payment's amount. */
  amount: bigint
  /** What goods cost that it paid for and that were removed from the order. */
  removed: bigint
  /** It has money and paid for nothing that an earlier payment had not paid for. */
  hasNoGoods: boolean
}

/** The id of a shipment in the papers for customs. */
export const paperIdOf = ({ id, paperId }: Pick<ShipmentOfOrder, "id" | "paperId">): string =>
  paperId ?? id

/** @param declarations those of all of the order's payments, oldest first */
export const shareOfPayment = (
  { versions, payers, shipments }: Goods,
  declarations: readonly Declared[],
  paymentId: string
): Share => {
  const standing = declarations.filter(({ state }) => isStanding(state))
  const pieces = piecesByPayer(versions, thoseWhoPaid(payers, standing))
  const shipped = shipments.map((each) => {
    const part = { shipmentId: each.id, partId: paperIdOf(each) }
    const declared = standing.filter((row) => isOfShipment(row, part))
    return {
      ...{ ...part, quantities: each.quantities },
      declaredFor: declared.map((row) => row.alipay_payment_id),
    }
  })
  const goods = shippedOf(pieces, shipped, paymentId)
  const payer = payers.find(({ id }) => id === paymentId)
  const paid = pieces.paid.get(paymentId) ?? 0n
  return {
    ...goods,
    amount: payer?.amount ?? 0n,
    removed: paid > goods.whole ? paid - goods.whole : 0n,
    hasNoGoods:
      payer?.hasMoney === true &&
      paid === 0n &&
      !pieces.pieces.some((each) => each.payer === paymentId),
  }
}

/** A payment that was paid back, and of which nothing is declared, paid for nothing where another one did. */
const thoseWhoPaid = (payers: Goods["payers"], standing: readonly Declared[]): Payer[] => {
  const paying = payers.filter(
    ({ id, hasMoney }) => hasMoney || standing.some((each) => each.alipay_payment_id === id)
  )
  return [...(paying.length > 0 ? paying : payers)]
}

/** Whether any of a payment's goods are in a shipment. */
export const hasGoodsIn = (
  { shipments }: PaidGoods,
  { id }: Pick<ShipmentOfOrder, "id">
): boolean => shipments.some(({ shipmentId, hasGoods }) => shipmentId === id && hasGoods)

/** Fen that can be declared of a payment in all; and what of them was not paid back. */
export type Fen = { customsAmount: string; stillPaid: string }

/**
 * Fen of a shipment, or of all that is left where there is none. Goods that were removed from the order since they were paid for are
 * not declared with the others, whether their money went back or not.
 * @param own the payment's declarations
 */
export const amountOfPart = (
  share: Share,
  shipment: Pick<ShipmentOfOrder, "id"> | undefined,
  { customsAmount, stillPaid, own }: Fen & { own: readonly Declared[] }
): string => {
  if (shipment === undefined) {
    return leftToDeclare(stillPaid, own).toString()
  }
  const { amount, removed } = share
  const kept = amount > removed ? (BigInt(customsAmount) * (amount - removed)) / amount : 0n
  const all = kept < BigInt(stillPaid) ? kept.toString() : stillPaid
  return amountOfShipment(all, own, { goods: share, shipmentId: shipment.id }).toString()
}
