import { cutText } from "../../../gateway"
import type { DeclarationRow } from "../customs/declaration-row"
import type { PaymentRow } from "../ledger/rows"
import { factsOf, type Problem } from "../refusal"
import type { Disagreement, Facts } from "./kinds"

/** A declaration to customs, or a payment, or a part of it, that a rule could not declare. */
type OfDeclaration =
  | { declaration: DeclarationRow; problem: string }
  | {
      row: PaymentRow
      orderId: string
      /** The shipment, and the id of this part; nothing for the whole. */
      part: { fulfillmentId: string; id: string } | undefined
      problem: Problem
    }

const LONGEST_SENTENCE = 300

const factsOfDeclaration = (declaration: DeclarationRow): Facts => ({
  declaration_id: declaration.id,
  order_id: declaration.order_id,
  customs_code: declaration.customs_code,
  sub_order_id: declaration.sub_order_id === "" ? null : declaration.sub_order_id,
})

const ofDeclaration = (declaration: DeclarationRow) => ({
  subject: declaration.id,
  handle: declaration.handle,
  alipay_payment_id: declaration.alipay_payment_id,
  amount: declaration.amount,
  currency_code: "CNY",
})

/** What an item is about that says that a rule could not declare: the payment, or one of its shipments. */
export const undeclaredSubject = (paymentId: string, fulfillmentId: string | null): string =>
  fulfillmentId === null ? paymentId : `${paymentId}:${fulfillmentId}`

export const declarationFailed = (of: OfDeclaration): Disagreement => {
  if ("row" in of) {
    const { row, orderId, part } = of
    return {
      kind: "declaration_failed",
      subject: undeclaredSubject(row.id, part?.fulfillmentId ?? null),
      handle: row.handle,
      alipay_payment_id: row.id,
      fingerprint: "not_declared",
      facts: {
        order_id: orderId,
        sub_order_id: part?.id ?? null,
        ...factsOf("problem", of.problem),
      },
      amount: row.customs_amount,
      currency_code: "CNY",
    }
  }
  const { declaration, problem } = of
  return {
    kind: "declaration_failed",
    ...ofDeclaration(declaration),
    fingerprint: cutText(problem, 100),
    facts: {
      ...factsOfDeclaration(declaration),
      declaration_state: declaration.state,
      result_code: declaration.result_code,
      customs_result_code: declaration.customs_result_code,
      customs_result_text:
        declaration.customs_result_text &&
        cutText(declaration.customs_result_text, LONGEST_SENTENCE),
    },
  }
}

export const identityNotPassed = (declaration: DeclarationRow): Disagreement => ({
  kind: "identity_not_passed",
  ...ofDeclaration(declaration),
  fingerprint: "not_passed",
  facts: factsOfDeclaration(declaration),
})
