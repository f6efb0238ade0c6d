import { sentence, type Sentence } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"
import type { MedusaError } from "@medusajs/framework/utils"
import { isGatewayFailure, type GatewayClient, type GatewayFailure } from "../gateway"
import type { PaymentRow } from "../modules/alipay"
import type {
  DisputeRequestKind,
  DisputeRequestRow,
  DisputeRow,
  SentDocument,
} from "../modules/alipay/disputes/dispute-row"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { AnswerStores } from "../modules/alipay/parts"
import { readPaidBack } from "./read-paid-back"
import { recordDisputes, recordMessages } from "./record-disputes"
import { refusalInWords, whyNotAnswered } from "./rules/answering"
import { notFound } from "../modules/alipay/refusal"

export type DisputeAnswer = {
  /** The dispute's row. */
  id: string
  kind: DisputeRequestKind
  /** Who asks: an admin's id; nothing for a shop's own code. */
  actorId: string | null
  /** What is sent with a defence. */
  document?: { facts: SentDocument; base64: string } | undefined
}

export type AnsweredDispute = { dispute: DisputeRow; request: DisputeRequestRow }

/**
 * Accepts or defends a dispute under its payment's lease: written down, sent once, recorded. An answer that was lost, or one
 * that says the same was asked before, leaves the request `unknown`: it was probably done, and Alipay's message tells.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED with the reason when it can't be answered now, or when it is certain that
 * nothing was done; LedgerHeldError
 */
export const answerDispute = async (
  alipay: AnswerStores,
  answer: DisputeAnswer
): Promise<AnsweredDispute> => {
  const known = await mustExist(alipay, answer.id)
  const row = await alipay.payments.mustExist(known.alipay_payment_id)
  return await alipay.leases.within(paymentLeaseKey(row), async () => {
    await alipay.installation.assertOwn(row)
    await recordDisputes(alipay, row)
    const dispute = await mustExist(alipay, answer.id)
    await assertAnswerable(alipay, answer.kind, { row, dispute })
    const { gateway } = await alipay.accounts.forPayment(row)
    // Also when this process is killed: what was accepted is booked by the payment's next check.
    await alipay.checks.schedule(row.id, alipay.afterOwnAttempt())
    const request = await write(alipay, answer)
    await send(alipay, { row, dispute, request, answer, gateway })
    return await answered(alipay, answer.id, request.id)
  })
}

const refused = (reason: Sentence): MedusaError =>
  notAllowed(sentence("not_sent", "{{reason}} Nothing was sent.", { reason }))

const mustExist = async (
  { disputes }: Pick<AnswerStores, "disputes">,
  id: string
): Promise<DisputeRow> => {
  const row = await disputes.byId(id)
  if (row === undefined) {
    throw notFound(sentence("no_dispute", "There is no dispute {{id}}.", { id }))
  }
  return row
}

const assertAnswerable = async (
  alipay: AnswerStores,
  kind: DisputeRequestKind,
  { row, dispute }: { row: PaymentRow; dispute: DisputeRow }
): Promise<void> => {
  const requests = await alipay.disputeRequests.ofDispute(dispute.id)
  const paidBack = await readPaidBack(alipay, row, dispute)
  const why = whyNotAnswered({ kind, dispute, requests, paidBack, now: alipay.now() })
  if (why !== undefined) {
    throw refused(why.said)
  }
}

const write = async (
  alipay: AnswerStores,
  { id, kind, actorId, document }: DisputeAnswer
): Promise<DisputeRequestRow> => {
  const request = await alipay.disputeRequests.write(
    { alipay_dispute_id: id, kind, actor_id: actorId, document: document?.facts ?? null },
    document?.base64
  )
  if (request === undefined) {
    throw refused(sentence("other_answer", "Another answer to this dispute is on its way."))
  }
  return request
}

type Sending = {
  row: PaymentRow
  dispute: DisputeRow
  request: DisputeRequestRow
  answer: DisputeAnswer
  gateway: GatewayClient
}

type Reply = { isDone: boolean; code: string; at: string | undefined }

const CALLS: Readonly<
  Record<DisputeRequestKind, (gateway: GatewayClient, id: string, base64: string) => Promise<Reply>>
> = {
  accept: async ({ disputes }, disputeId) => {
    const { result, disputeResolutionTime: at } = await disputes.accept({ disputeId })
    return { isDone: result.resultStatus === "S", code: result.resultCode, at }
  },
  defend: async ({ disputes }, disputeId, disputeEvidence) => {
    const { result, disputeResolutionTime: at } = await disputes.supplyDefenseDocument({
      disputeId,
      disputeEvidence,
    })
    return { isDone: result.resultStatus === "S", code: result.resultCode, at }
  },
}

const send = async (alipay: AnswerStores, sending: Sending): Promise<void> => {
  const { gateway, dispute, request, answer } = sending
  let reply: Reply
  try {
    reply = await CALLS[answer.kind](gateway, dispute.dispute_id, answer.document?.base64 ?? "")
  } catch (error) {
    const failure = isGatewayFailure(error) ? error : undefined
    const isRefused = failure !== undefined && provesNothingDone(failure)
    await alipay.disputeRequests.record(request.id, {
      state: isRefused ? "failed" : "unknown",
      result_code: failure === undefined ? null : codeOf(failure),
    })
    await remember(alipay, sending, isRefused ? "failed" : "unknown")
    if (failure === undefined || isRefused) {
      throw failure === undefined ? error : inWords(failure)
    }
    return
  }
  await record(alipay, sending, reply)
}

/** The same was asked before, by us or in the gateway's dashboard: a message says which, and how it ended. */
const ASKED_BEFORE = "REPEAT_REQUEST"

const codeOf = (error: GatewayFailure): string =>
  error.code === "result" ? error.resultCode : error.code.toUpperCase()

const provesNothingDone = (error: GatewayFailure): boolean =>
  error.effect === "none" && codeOf(error) !== ASKED_BEFORE

const inWords = (error: GatewayFailure): MedusaError =>
  refusedByGateway(
    refusalInWords(codeOf(error)) ??
      sentence("answer_not_taken", "Alipay did not take the answer: {{error}}", {
        error: error.message,
      })
  )

const refusedByGateway = (reason: Sentence): MedusaError =>
  notAllowed(
    sentence("dispute_not_answered", "{{reason}} The dispute is not answered.", { reason })
  )

/** What a message of the gateway will say of an answer that it has taken. */
const WILL_BE_TOLD: Readonly<Record<DisputeRequestKind, (at: string | undefined) => object>> = {
  accept: (at) => ({
    disputeNotificationType: "DISPUTE_ACCEPTED",
    disputeAcceptReason: "MERCHANT_ACCEPTED",
    disputeAcceptTime: at,
  }),
  defend: () => ({ disputeNotificationType: "DEFENSE_SUPPLIED" }),
}

const timeOf = (text: string | undefined): Date | null => {
  const at = new Date(text ?? "")
  return isNaN(at.getTime()) ? null : at
}

const record = async (
  alipay: AnswerStores,
  sending: Sending,
  { isDone, code, at }: Reply
): Promise<void> => {
  const { row, dispute, request, answer } = sending
  if (isDone) {
    // The dispute and its request in one: killed afterwards, nothing is left to be told by the gateway.
    const { dispute_id: disputeId } = dispute
    const body = { disputeId, ...WILL_BE_TOLD[answer.kind](at) }
    await recordMessages(alipay, row, { disputeId, messages: [{ body }] })
  }
  await alipay.disputeRequests.record(request.id, {
    state: isDone ? "succeeded" : "unknown",
    result_code: code,
    done_at: isDone ? timeOf(at) : null,
  })
  await remember(alipay, sending, isDone ? "succeeded" : "unknown")
}

const WHAT: Readonly<Record<DisputeRequestKind, string>> = {
  accept: "dispute_accepted",
  defend: "dispute_defended",
}

/** For the payment's history: who has answered, and what came of it. */
const remember = async (
  { history }: AnswerStores,
  { row, dispute, answer }: Sending,
  outcome: DisputeRequestRow["state"]
): Promise<void> => {
  await history.add({
    alipay_payment_id: row.id,
    attention_id: null,
    what: WHAT[answer.kind],
    actor_id: answer.actorId,
    details: { dispute_id: dispute.dispute_id, outcome },
  })
}

const answered = async (
  alipay: AnswerStores,
  id: string,
  requestId: string
): Promise<AnsweredDispute> => {
  const request = await alipay.disputeRequests.byId(requestId)
  if (request === undefined) {
    throw new Error(
      `The request ${requestId} is gone; rows of alipay_dispute_request must never be deleted.`
    )
  }
  return { dispute: await mustExist(alipay, id), request }
}
