import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding, isToBeCorrected } from "../../modules/alipay/customs/declaration-states"

type Declared = Pick<DeclarationRow, "state" | "amount" | "sub_order_id" | "replaced_by_id">

/** Fen that are declared, as far as is known; what customs or Alipay refused is not. */
export const declaredOf = (declarations: readonly Declared[]): bigint =>
  declarations
    .filter(({ state }) => isStanding(state))
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)

/** Fen of other parts that were refused and are still to be corrected. */
const neededByOthers = (declarations: readonly Declared[], part: string): bigint =>
  declarations
    .filter(isToBeCorrected)
    .filter(({ sub_order_id: other }) => other !== part && other !== "")
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)

/** Fen of a payment that can still be declared. */
export const leftToDeclare = (customsAmount: string, declarations: readonly Declared[]): bigint => {
  const left = BigInt(customsAmount) - declaredOf(declarations)
  return left > 0n ? left : 0n
}

/** What of an order goes with one of its shipments. */
export type Share = {
  /** The id of this part in the papers. */
  partId: string
  /** The value of the shipment's goods, and of all goods of the order, in any unit. */
  part: bigint
  whole: bigint
  /** Nothing of the order is left to be shipped afterwards. */
  isLast: boolean
}

/**
 * Fen that a shipment is of a payment: as much as its goods are of the order's goods, rounded down. The last one takes what
 * the others have left, so that the parts come to the whole; none takes more than is left, or what another part that was
 * refused needs to be declared again.
 */
export const amountOfShare = (
  customsAmount: string,
  declarations: readonly Declared[],
  { partId, part, whole, isLast }: Share
): bigint => {
  const free = leftToDeclare(customsAmount, declarations) - neededByOthers(declarations, partId)
  const left = free > 0n ? free : 0n
  const share = whole <= 0n ? left : (BigInt(customsAmount) * part) / whole
  return isLast || share > left ? left : share
}
