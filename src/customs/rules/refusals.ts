import { sentence, type Sentence } from "../../gateway"
import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding, isToBeCorrected } from "../../modules/alipay/customs/declaration-states"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { DECLARED_WALLET } from "./applies"
import { isOfShipment, leftToDeclare } from "./amounts"

type Payment = Pick<
  PaymentRow,
  "state" | "payment_method_type" | "gateway_payment_id" | "customs_amount"
>

/** Why a payment can't be declared, whatever was declared of it; nothing when it can. */
export const whyNotDeclarable = (row: Payment): Sentence | undefined => {
  if (row.payment_method_type !== DECLARED_WALLET) {
    return sentence(
      "customs_other_wallet",
      "Only payments with Alipay (ALIPAY_CN) can be declared to customs."
    )
  }
  if (row.state !== "paid" || row.gateway_payment_id === null) {
    return sentence(
      "customs_not_paid",
      "This payment is not paid, and only what is paid can be declared."
    )
  }
  return row.customs_amount === null
    ? sentence(
        "customs_amount_unknown",
        "Alipay has not said how much of this payment can be declared. Ask Alipay about the payment, then try again."
      )
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

/** Control characters, those that change how others are read, and halves of characters: these are sent as another one. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** Characters of a part's id, as Alipay takes it. */
const LONGEST_PART = 64

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")} CNY`

const POSITIVE = /^[1-9]\d{0,15}$/

/** Why a shipment has no id to be declared under: what the shop wrote is none, and customs know it by no other. */
export const whyNoPaperId = ({
  id,
  paperId,
}: {
  id: string
  paperId: string | null | undefined
}): Sentence | undefined =>
  paperId === null
    ? sentence(
        "part_not_exact",
        "customs_order_id in the metadata of the fulfillment {{shipment}} is no text and no whole number that is short enough to be exact. Write it as text, in quotation marks.",
        { shipment: id }
      )
    : undefined

/** Why a part can't be called so; nothing when it can. */
const whyPartUnfit = (part: string): Sentence | undefined => {
  if (UNPRINTABLE.test(part)) {
    return sentence(
      "part_unprintable",
      "The part's id has characters that can't be printed. Correct customs_order_id in the fulfillment's metadata."
    )
  }
  if (part.length > LONGEST_PART) {
    return sentence(
      "part_too_long",
      "The part's id {{part}} is longer than {{longest}} characters. Shorten customs_order_id in the fulfillment's metadata.",
      { part, longest: LONGEST_PART }
    )
  }
  return undefined
}

/** What is declared already of that which a declaration is for; nothing where none is. */
const whyDeclaredAlready = (
  standing: readonly Other[],
  { sub_order_id: part, fulfillment_id: shipment }: Wanted
): Sentence | undefined => {
  const whole = standing.find((each) => each.sub_order_id === "")
  if (whole !== undefined) {
    return sentence("whole_declared", "The whole payment is declared already ({{id}}).", {
      id: whole.id,
    })
  }
  const first = standing[0]
  if (part === "" && first !== undefined) {
    return sentence(
      "part_declared_first",
      "A part of the payment is declared already ({{id}}), so that the rest must be declared as parts too.",
      { id: first.id }
    )
  }
  const same = standing.find((each) => each.sub_order_id === part)
  if (same !== undefined) {
    return sentence("part_declared", "The part {{part}} is declared already ({{id}}).", {
      part,
      id: same.id,
    })
  }
  const shipped = standing.find((each) => each.fulfillment_id === shipment && shipment !== null)
  if (shipped !== undefined) {
    return sentence(
      "shipment_declared",
      "The shipment {{shipment}} is declared already, as part {{part}} ({{id}}).",
      { shipment: shipment ?? "", part: shipped.sub_order_id, id: shipped.id }
    )
  }
  return undefined
}

type OfPayment = Pick<
  DeclarationRow,
  "id" | "state" | "sub_order_id" | "fulfillment_id" | "alipay_payment_id"
>

/** Why a shipment is not declared for a payment: it stands declared for another one of its order. */
export const whyDeclaredElsewhere = (
  declarations: readonly OfPayment[],
  wanted: Pick<OfPayment, "sub_order_id" | "fulfillment_id" | "alipay_payment_id">
): Sentence | undefined => {
  const { fulfillment_id: shipmentId, sub_order_id: partId } = wanted
  if (shipmentId === null) {
    return undefined
  }
  const other = declarations
    .filter((each) => each.alipay_payment_id !== wanted.alipay_payment_id)
    .find((each) => isStanding(each.state) && isOfShipment(each, { shipmentId, partId }))
  return other === undefined
    ? undefined
    : sentence(
        "shipment_declared_elsewhere",
        "The shipment {{shipment}} is declared already for another payment of the order, as part {{part}} ({{id}}). A shipment is declared once.",
        { shipment: shipmentId, part: other.sub_order_id, id: other.id }
      )
}

/** Why a declaration does not go together with the others of its payment; nothing when it does. */
export const whyNotAlongside = (
  customsAmount: string,
  others: readonly Other[],
  wanted: Wanted
): Sentence | undefined => {
  const { amount, replaces_id: replaces } = wanted
  const unfit = whyPartUnfit(wanted.sub_order_id)
  if (unfit !== undefined) {
    return unfit
  }
  const replaced = others.find(({ id }) => id === replaces)
  if (replaced !== undefined) {
    const why = whyNotCorrectable(replaced)
    if (why !== undefined) {
      return why
    }
  }
  const standing = others.filter(({ state }) => isStanding(state))
  const already = whyDeclaredAlready(standing, wanted)
  if (already !== undefined) {
    return already
  }
  if (!POSITIVE.test(amount)) {
    return sentence("nothing_to_declare", "Nothing is left to declare.")
  }
  const left = leftToDeclare(customsAmount, standing)
  return BigInt(amount) > left
    ? sentence(
        "more_than_declarable",
        "That is more than is left to declare of this payment: {{left}} of {{amount}}.",
        { left: yuan(left), amount: yuan(BigInt(customsAmount)) }
      )
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
}: Pick<DeclarationRow, "state" | "replaced_by_id">): Sentence | undefined => {
  if (replacedBy !== null) {
    return sentence("declared_again", "It was declared again as {{id}}: correct that one.", {
      id: replacedBy,
    })
  }
  return isStanding(state)
    ? sentence(
        "declaration_stands",
        "It stands: Alipay has no way to change or withdraw a declaration that customs have not refused."
      )
    : undefined
}
