import { isGatewayFailure, type GatewayFailure } from "../gateway"
import type { PaymentRow } from "../modules/alipay"
import type { DeclarationRow } from "../modules/alipay/customs/declaration-row"
import type { DeclarationStores } from "../modules/alipay/parts"
import { codeOf, didNothing } from "../payments/errors"
import { readCertificate } from "./certificates"
import { CERTIFICATE_LOST, factsOfAnswer, type DeclareAnswer } from "./rules/outcomes"
import { declareRequestOf } from "./rules/request"
import { nextDeclarationCheck } from "./rules/schedule"

/** The id was used with other data: the outcome of the first request must be asked for. */
const USED_BEFORE = "CONTEXT_INCONSISTENT"

const provesNothingDone = (error: GatewayFailure): boolean =>
  didNothing(error) && codeOf(error) !== USED_BEFORE

export type Sent = {
  declaration: DeclarationRow
  /** Why Alipay took nothing. */
  refusal: GatewayFailure | undefined
}

/**
 * Sends a declaration under its id and records the answer. The same may be sent again: Alipay repeats its answer then.
 * Without one, with one about something else, or with one that leaves doubt, the declaration is `unknown` and is asked about.
 * One whose certificate can't be opened any more is not sent, and has failed.
 */
export const sendDeclaration = async (
  alipay: DeclarationStores,
  payment: PaymentRow,
  declaration: DeclarationRow
): Promise<Sent> => {
  const certificate = readCertificate(alipay, declaration)
  if (certificate === "unreadable") {
    return await endUnsent(alipay, declaration, CERTIFICATE_LOST)
  }
  const request = declareRequestOf(declaration, payment.gateway_payment_id ?? "", certificate)
  const { gateway } = await alipay.accounts.forPayment(payment)
  try {
    const answer = await gateway.customs.declare(request)
    const isTaken = answer.result.resultStatus === "S" && isAbout(payment, declaration, answer)
    const after = await record(alipay, declaration, {
      state: isTaken ? "in_process" : "unknown",
      code: answer.result.resultCode,
      answer: isTaken ? answer : {},
    })
    return { declaration: after, refusal: undefined }
  } catch (error) {
    if (!isGatewayFailure(error)) {
      throw error
    }
    const isRefused = provesNothingDone(error)
    const state = isRefused ? "failed" : "unknown"
    const after = await record(alipay, declaration, { state, code: codeOf(error), answer: {} })
    return { declaration: after, refusal: isRefused ? error : undefined }
  }
}

/** What Alipay's answer calls the order: the payment as the shop knows it, or this part of it. */
const isAbout = (
  { payment_request_id: whole }: PaymentRow,
  { sub_order_id: part }: DeclarationRow,
  { customsOrderId }: DeclareAnswer
): boolean => customsOrderId === undefined || customsOrderId === (part === "" ? whole : part)

/** Ends a declaration that Alipay has never heard of and that is not sent any more. @param code why, as its result code */
export const endUnsent = async (
  alipay: DeclarationStores,
  declaration: DeclarationRow,
  code: string
): Promise<Sent> => ({
  declaration: await record(alipay, declaration, { state: "failed", code, answer: {} }),
  refusal: undefined,
})

type Heard = { state: "in_process" | "unknown" | "failed"; code: string; answer: DeclareAnswer }

const record = async (
  alipay: DeclarationStores,
  before: DeclarationRow,
  { state, code, answer }: Heard
): Promise<DeclarationRow> => {
  const next = nextDeclarationCheck({ ...before, state }, alipay.pace(0))
  const facts = { ...factsOfAnswer(answer), result_code: code }
  const moved = await alipay.declarations.advance(before.id, state, {
    ...facts,
    next_check_at: next,
  })
  if (moved === undefined && state === "in_process") {
    // Customs had answered before: what the answer adds is kept all the same.
    await alipay.declarations.note(before.id, factsOfAnswer(answer))
  }
  return moved ?? (await alipay.declarations.mustExist(before.id))
}
