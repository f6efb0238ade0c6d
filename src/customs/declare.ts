import { sentence, type Sentence } from "../gateway"
import { notDeclared } from "./not-declared"
import type { PaymentRow } from "../modules/alipay"
import { newDeclarationId } from "../modules/alipay/customs/declaration-book"
import type { DeclarationContent, DeclarationRow } from "../modules/alipay/customs/declaration-row"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { DeclarationStores, LedgerStores } from "../modules/alipay/parts"
import { refusal as refusedByGateway } from "../payments/errors"
import { inquirePayment } from "../payments/inquire-payment"
import { readCertificate, sealCertificate } from "./certificates"
import { readStillPaid } from "./read-still-paid"
import {
  placeTakenOf,
  whyDeclaredElsewhere,
  whyNotAlongside,
  whyNotDeclarable,
} from "./rules/refusals"
import type { Certificate } from "./rules/request"
import { sendDeclaration } from "./send-declaration"
import type { Fen } from "./shares"
import { tellOfDeclaration } from "./tell-of-declaration"

export type DeclareStores = DeclarationStores & LedgerStores

/** A declaration that is asked for. */
export type Declare = Pick<
  DeclarationRow,
  "order_id" | "fulfillment_id" | "origin" | "actor_id" | "replaces_id"
> &
  Omit<DeclarationContent, "amount"> & {
    /** The payment's row. */
    alipay_payment_id: string
    /** Rows of all of the order's payments. */
    payments: readonly string[]
    /** Fen, from what can be declared of the payment, and what was declared of the order. */
    amount: (fen: Fen, declarations: readonly DeclarationRow[]) => string
    certificate: Certificate | undefined
  }

export type Declared = {
  declaration: DeclarationRow
  /** A rule found that it, or another one for the same part, was made before; nothing was sent. */
  isNew: boolean
}

/**
 * Declares a payment, or a part of it, under the payment's lease: written down, sent once, recorded. An answer that was lost
 * leaves the declaration `unknown`: the sweep asks about it.
 * @throws MedusaError NOT_ALLOWED with the reason when it can't be declared, or when Alipay refuses; LedgerHeldError
 */
export const declarePayment = async (alipay: DeclareStores, wanted: Declare): Promise<Declared> => {
  const known = await alipay.payments.mustExist(wanted.alipay_payment_id)
  return await alipay.leases.within(paymentLeaseKey(known), async () => {
    const current = await alipay.payments.mustExist(known.id)
    await alipay.installation.assertOwn(current)
    // An account that can't be used is refused before anything is written.
    await alipay.accounts.forPayment(current)
    const row = await withCustomsAmount(alipay, current)
    const earlier = await madeByRule(alipay, wanted)
    if (earlier !== undefined) {
      return { declaration: earlier, isNew: false }
    }
    const written = await write(alipay, row, wanted)
    const { declaration, refusal } = await sendDeclaration(alipay, row, written)
    await remember(alipay, declaration, wanted)
    await tellOfDeclaration(alipay, declaration, wanted.origin === "by_hand")
    if (refusal !== undefined && wanted.origin === "by_hand") {
      throw refusedByGateway("take the declaration", refusal)
    }
    return { declaration, isNew: true }
  })
}

/** Payments from before declarations were known here have no amount for customs yet: Alipay is asked. */
const withCustomsAmount = async (alipay: LedgerStores, row: PaymentRow): Promise<PaymentRow> =>
  row.state === "paid" && row.customs_amount === null
    ? (await inquirePayment(alipay, row)).row
    : row

/**
 * A rule declares the whole, or each shipment, once, whatever came of it and under whatever id: what was refused is for a
 * person to correct.
 */
const madeByRule = async (
  { declarations }: DeclareStores,
  { origin, alipay_payment_id: paymentId, sub_order_id: part, fulfillment_id: shipment }: Declare
): Promise<DeclarationRow | undefined> =>
  origin === "by_hand"
    ? undefined
    : (await declarations.ofPayment(paymentId)).findLast((each) =>
        shipment === null || each.fulfillment_id === null
          ? each.sub_order_id === part
          : each.fulfillment_id === shipment
      )

const write = async (
  alipay: DeclareStores,
  row: PaymentRow,
  wanted: Declare
): Promise<DeclarationRow> => {
  const why = whyNotDeclarable(row)
  const customsAmount = row.customs_amount
  if (why !== undefined || customsAmount === null) {
    throw notDeclared(why ?? "")
  }
  const { certificate, amount, payments, ...content } = wanted
  const id = newDeclarationId()
  const siblings = payments.filter((each) => each !== row.id)
  const known = await alipay.declarations.ofPayments([row.id, ...siblings])
  const others = ofPayment(row, known)
  const stillPaid = (await readStillPaid(alipay, row, customsAmount)).toString()
  const declaration = {
    ...content,
    id,
    handle: row.handle,
    client_id: row.client_id,
    amount: amount({ customsAmount, stillPaid }, known),
    buyer_certificate: sealCertificate(
      alipay,
      id,
      certificate ?? earlierOne(alipay, wanted, others)
    ),
    // Also when this process is killed: whether it was taken is asked soon.
    next_check_at: alipay.afterOwnAttempt(),
  }
  return await alipay.declarations.write(declaration, siblings, (now) => {
    const own = ofPayment(row, now)
    assertGoes(whyDeclaredElsewhere(now, declaration))
    assertGoes(whyNotAlongside(customsAmount, own, declaration))
    return placeTakenOf(own, declaration)
  })
}

const assertGoes = (whyNot: Sentence | undefined): void => {
  if (whyNot !== undefined) {
    throw notDeclared(whyNot)
  }
}

const ofPayment = (
  { id }: Pick<PaymentRow, "id">,
  declarations: readonly DeclarationRow[]
): DeclarationRow[] => declarations.filter((each) => each.alipay_payment_id === id)

/** Who corrects a declaration need not type the buyer's certificate once more. */
const earlierOne = (
  alipay: DeclareStores,
  wanted: Declare,
  others: readonly DeclarationRow[]
): Certificate | undefined => {
  const replaced = wanted.replaces_id ?? placeTakenOf(others, wanted).at(-1)
  const before = others.find(({ id }) => id === replaced)
  const certificate = before && readCertificate(alipay, before)
  if (certificate === "unreadable") {
    throw notDeclared(
      sentence(
        "certificate_unreadable",
        "The buyer's certificate of the earlier declaration can't be opened with the present encryption keys. Give it again."
      )
    )
  }
  return certificate
}

/** For the payment's history: who has declared, and what came of it. */
const remember = async (
  { history }: DeclareStores,
  declaration: DeclarationRow,
  { actor_id: actor }: Declare
): Promise<void> => {
  await history.add({
    alipay_payment_id: declaration.alipay_payment_id,
    attention_id: null,
    what: "declared",
    actor_id: actor,
    details: { declaration_id: declaration.id, outcome: declaration.state },
  })
}
