import type { CustomsOrder, ShipmentOfOrder } from "../medusa/customs-orders"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { amountOfShare, leftToDeclare, type Share } from "./rules/amounts"

type Goods = Pick<CustomsOrder, "lines" | "shipments">

/** What of an order goes with one of its shipments; services and shipping costs go with all of them alike. */
export const shareOfShipment = (
  { lines, shipments }: Goods,
  shipment: Pick<ShipmentOfOrder, "id" | "paperId" | "quantities">
): Share => {
  const { id, quantities } = shipment
  const whole = [...lines.values()].reduce((sum, { value }) => sum + value, 0n)
  const part = [...quantities].reduce((sum, [line, count]) => {
    const bought = lines.get(line)
    return bought === undefined || bought.quantity <= 0
      ? sum
      : sum + (bought.value * scaled(count)) / scaled(bought.quantity)
  }, 0n)
  return {
    ...{ partId: paperIdOf(shipment), part, whole },
    isLast: isLastShipment({ lines, shipments }, id),
  }
}

/** Quantities may have decimals. */
const scaled = (quantity: number): bigint => BigInt(Math.round(quantity * 10_000))

/** With it and those before, everything that was bought is shipped. */
const isLastShipment = ({ lines, shipments }: Goods, id: string): boolean => {
  const at = shipments.findIndex((each) => each.id === id)
  const until = at < 0 ? shipments : shipments.slice(0, at + 1)
  return [...lines].every(([line, { quantity }]) => {
    const shipped = until.reduce((sum, { quantities }) => sum + (quantities.get(line) ?? 0), 0)
    return shipped >= quantity
  })
}

/** The id of a shipment in the papers for customs. */
export const paperIdOf = ({ id, paperId }: Pick<ShipmentOfOrder, "id" | "paperId">): string =>
  paperId ?? id

/** Fen of a shipment, or of all that is left where there is none. @param customsAmount fen that can be declared in all */
export const amountOfPart = (
  order: Goods,
  shipment: ShipmentOfOrder | undefined,
  { customsAmount, others }: { customsAmount: string; others: readonly DeclarationRow[] }
): string =>
  (shipment === undefined
    ? leftToDeclare(customsAmount, others)
    : amountOfShare(customsAmount, others, shareOfShipment(order, shipment))
  ).toString()
