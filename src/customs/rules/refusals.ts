import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding, isToBeCorrected } from "../../modules/alipay/customs/declaration-states"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { DECLARED_WALLET } from "./applies"
import { leftToDeclare } from "./amounts"

type Payment = Pick<PaymentRow, "state" | "payment_method_type" | "payment_id" | "customs_amount">

/** Why a payment can't be declared, whatever was declared of it; nothing when it can. */
export const whyNotDeclarable = (row: Payment): string | undefined => {
  if (row.payment_method_type !== DECLARED_WALLET) {
    return "Only payments with Alipay (ALIPAY_CN) can be declared to customs."
  }
  if (row.state !== "paid" || row.payment_id === null) {
    return "This payment is not paid, and only what is paid can be declared."
  }
  return row.customs_amount === null
    ? "Alipay has not said how much of this payment can be declared. Ask Alipay about the payment, then try again."
    : undefined
}

/** A declaration that is to be made. */
export type Wanted = Pick<
  DeclarationRow,
  "amount" | "sub_order_id" | "fulfillment_id" | "replaces_id"
>

type Other = Pick<
  DeclarationRow,
  "id" | "state" | "amount" | "sub_order_id" | "fulfillment_id" | "replaced_by_id"
>

/** Control characters, and those that change how others are read. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/u

/** Characters of a part's id, as Alipay takes it. */
const LONGEST_PART = 64

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")} CNY`

const POSITIVE = /^[1-9]\d{0,15}$/

/** Why a declaration does not go together with the others of its payment; nothing when it does. */
export const whyNotAlongside = (
  customsAmount: string,
  others: readonly Other[],
  { amount, sub_order_id: part, fulfillment_id: shipment, replaces_id: replaces }: Wanted
): string | undefined => {
  if (UNPRINTABLE.test(part)) {
    return "The part's id has characters that can't be printed. Correct customs_order_id in the fulfillment's metadata."
  }
  if (part.length > LONGEST_PART) {
    return `The part's id ${part} is longer than ${LONGEST_PART} characters. Shorten customs_order_id in the fulfillment's metadata.`
  }
  const replaced = others.find(({ id }) => id === replaces)
  if (replaced !== undefined) {
    const why = whyNotCorrectable(replaced)
    if (why !== undefined) {
      return why
    }
  }
  const standing = others.filter(({ state }) => isStanding(state))
  const whole = standing.find((each) => each.sub_order_id === "")
  if (whole !== undefined) {
    return `The whole payment is declared already (${whole.id}).`
  }
  const first = standing[0]
  if (part === "" && first !== undefined) {
    return `A part of the payment is declared already (${first.id}), so that the rest must be declared as parts too.`
  }
  const same = standing.find((each) => each.sub_order_id === part)
  if (same !== undefined) {
    return `The part ${part} is declared already (${same.id}).`
  }
  const shipped = standing.find((each) => each.fulfillment_id === shipment && shipment !== null)
  if (shipped !== undefined) {
    return `The shipment ${shipment} is declared already, as part ${shipped.sub_order_id} (${shipped.id}).`
  }
  if (!POSITIVE.test(amount)) {
    return "Nothing is left to declare."
  }
  const left = leftToDeclare(customsAmount, standing)
  return BigInt(amount) > left
    ? `That is more than is left to declare of this payment: ${yuan(left)} of ${yuan(BigInt(customsAmount))}.`
    : undefined
}

/**
 * Ids of those that a new declaration takes the place of: refused ones of the same part, of the same shipment, and, of a whole and its
 * parts, the other.
 */
export const placeTakenOf = (
  others: readonly Other[],
  { sub_order_id: part, fulfillment_id: shipment, replaces_id: replaces }: Omit<Wanted, "amount">
): string[] =>
  others
    .filter(isToBeCorrected)
    .filter(
      (each) =>
        each.id === replaces ||
        each.sub_order_id === part ||
        (each.sub_order_id === "") !== (part === "") ||
        (shipment !== null && each.fulfillment_id === shipment)
    )
    .map(({ id }) => id)

/** Why a declaration can't be corrected and declared again; nothing when it can. */
export const whyNotCorrectable = ({
  state,
  replaced_by_id: replacedBy,
}: Pick<DeclarationRow, "state" | "replaced_by_id">): string | undefined => {
  if (replacedBy !== null) {
    return `It was declared again as ${replacedBy}: correct that one.`
  }
  return isStanding(state)
    ? "It stands: Alipay has no way to change or withdraw a declaration that customs have not refused."
    : undefined
}
