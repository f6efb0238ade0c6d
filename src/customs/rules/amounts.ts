import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding, isToBeCorrected } from "../../modules/alipay/customs/declaration-states"

type Declared = Pick<
  DeclarationRow,
  "state" | "amount" | "sub_order_id" | "fulfillment_id" | "replaced_by_id"
>

/** Fen that are declared, as far as is known; what customs or Alipay refused is not. */
export const declaredOf = (declarations: readonly Pick<Declared, "state" | "amount">[]): bigint =>
  declarations
    .filter(({ state }) => isStanding(state))
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)

/** Fen of a payment that can still be declared. */
export const leftToDeclare = (
  customsAmount: string,
  declarations: readonly Pick<Declared, "state" | "amount">[]
): bigint => atLeastNothing(BigInt(customsAmount) - declaredOf(declarations))

/** A shipment, by its id here and in the papers for customs. */
export type Part = { shipmentId: string; partId: string }

/** A shipment that is not canceled, with what is in it of the goods that a payment paid for. */
export type ShippedGoods = Part & {
  /** In any unit. */
  value: bigint
  hasGoods: boolean
  /** A declaration of this payment stands for it. */
  isDeclared: boolean
}

/** The goods that a payment paid for. */
export type PaidGoods = {
  /** What they cost, in the unit of their shipments. */
  whole: bigint
  /** Nothing of them is left to be shipped. */
  isAllShipped: boolean
  shipments: readonly ShippedGoods[]
}

/** Whether a declaration is one of a shipment: by its id, or, where it names no shipment, by that of the papers. */
export const isOfShipment = (
  {
    fulfillment_id: shipment,
    sub_order_id: part,
  }: Pick<Declared, "fulfillment_id" | "sub_order_id">,
  { shipmentId, partId }: Part
): boolean => (shipment === null ? part === partId : shipment === shipmentId)

const atLeastNothing = (fen: bigint): bigint => (fen > 0n ? fen : 0n)

/**
 * Fen that a shipment is of a payment: as much as its goods are of the goods that the payment paid for, rounded down. Where all
 * of these are shipped, and each other shipment of them is declared, it takes what is left, so that the parts come to the whole.
 * Before that, what the others need stays for them: a refused part its amount, each other one its share. So does what is in a
 * shipment that is declared for another payment: a person declares it.
 * @param customsAmount fen of the payment that are to be declared in all
 */
export const amountOfShipment = (
  customsAmount: string,
  declarations: readonly Declared[],
  { goods, shipmentId }: { goods: PaidGoods; shipmentId: string }
): bigint => {
  const own = goods.shipments.find((each) => each.shipmentId === shipmentId)
  if (own?.hasGoods !== true) {
    return 0n
  }
  const refused = refusedOfOthers(declarations, goods.shipments, own)
  const left = atLeastNothing(
    leftToDeclare(customsAmount, declarations) -
      refused.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  )
  const waiting = goods.shipments.filter(
    (each) => each !== own && each.hasGoods && !each.isDeclared
  )
  if (goods.whole <= 0n || (goods.isAllShipped && waiting.length === 0)) {
    return left
  }
  const share = (BigInt(customsAmount) * own.value) / goods.whole
  const others = waiting.filter((each) => !refused.some((row) => isOfShipment(row, each)))
  const needed = others.reduce((sum, { value }) => sum + value, own.value)
  // Where less is left than they need together, none goes short for another one.
  const most = needed > 0n ? (left * own.value) / needed : 0n
  return share < most ? share : most
}

/** What was refused of other parts and is still to be corrected; a canceled shipment needs nothing any more. */
const refusedOfOthers = (
  declarations: readonly Declared[],
  shipments: readonly ShippedGoods[],
  own: Part
): Declared[] =>
  declarations
    .filter(isToBeCorrected)
    .filter((row) => row.sub_order_id !== "" && row.sub_order_id !== own.partId)
    .filter((row) => !isOfShipment(row, own))
    .filter(
      (row) =>
        row.fulfillment_id === null ||
        shipments.some((each) => !each.isDeclared && isOfShipment(row, each))
    )
