import type { PaidGoods, Part } from "./amounts"
import { split, valueOf, type PaidPieces, type Pieces } from "./payers"

/** A shipment that is not canceled, with what is in it: pieces by line, in ten-thousandths. */
export type Shipment = Part & {
  quantities: ReadonlyMap<string, bigint>
  /** The payments that it stands declared for; one, unless it was declared before that was a rule. */
  declaredFor: readonly string[]
}

type Packed = {
  /** Not shipped yet. */
  left: readonly Pieces[]
  byShipment: ReadonlyMap<string, readonly Pieces[]>
}

/**
 * Which of a payment's goods are in which shipment. Of pieces of one line that several payments paid for, those of the earlier
 * payment are shipped first; but a shipment that is declared has some of the payment that it is declared for.
 * @param shipments oldest first
 */
export const shippedOf = (
  { pieces }: PaidPieces,
  shipments: readonly Shipment[],
  payer: string
): PaidGoods => {
  const { left, byShipment } = packed(pieces, shipments)
  const isOwn = (each: Pieces): boolean => each.payer === payer
  return {
    whole: valueOf(pieces.filter(isOwn)),
    isAllShipped: !left.some(isOwn),
    shipments: shipments.map(({ shipmentId, partId, declaredFor }) => {
      const own = (byShipment.get(shipmentId) ?? []).filter(isOwn)
      return {
        ...{ shipmentId, partId, value: valueOf(own) },
        ...{ hasGoods: own.length > 0, isDeclared: declaredFor.includes(payer) },
      }
    }),
  }
}

/** @param first shipments that are packed with the goods of the payment that they are declared for, before all others */
const packed = (
  pieces: readonly Pieces[],
  shipments: readonly Shipment[],
  first: readonly Shipment[] = []
): Packed => {
  const before = first.reduce<Packed>((so, each) => pack(so, each, each.declaredFor), {
    left: pieces,
    byShipment: new Map(),
  })
  const all = shipments.reduce<Packed>((so, each) => pack(so, each), before)
  const lost = shipments.find(
    (each) => each.declaredFor.length > 0 && !first.includes(each) && hasLost(all, each)
  )
  return lost === undefined ? all : packed(pieces, shipments, [...first, lost])
}

/** None of its goods are those that it was declared for: a shipment before it was canceled, and made again after it. */
const hasLost = ({ byShipment }: Packed, { shipmentId, declaredFor }: Shipment): boolean =>
  !(byShipment.get(shipmentId) ?? []).some(({ payer }) => declaredFor.includes(payer))

/** Takes what a shipment still lacks from what is left. @param payers of whose goods; anyone's where nothing is said */
const pack = (
  { left, byShipment }: Packed,
  { shipmentId, quantities }: Shipment,
  payers?: readonly string[]
): Packed => {
  const packedNow = [...(byShipment.get(shipmentId) ?? [])]
  const after: Pieces[] = []
  for (const some of left) {
    const had = packedNow
      .filter(({ line }) => line === some.line)
      .reduce((sum, { quantity }) => sum + quantity, 0n)
    const isFit = payers === undefined || payers.includes(some.payer)
    const { taken, rest } = split(some, isFit ? (quantities.get(some.line) ?? 0n) - had : 0n)
    packedNow.push(...(taken.quantity > 0n ? [taken] : []))
    after.push(...(rest.quantity > 0n ? [rest] : []))
  }
  return { left: after, byShipment: new Map([...byShipment, [shipmentId, packedNow]]) }
}
