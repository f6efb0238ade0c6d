import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { answerDispute, type DisputeAnswer } from "../../disputes/answer-dispute"
import { readDefenseDocument } from "../../disputes/read-defense-document"
import { alipayOf } from "../../modules/alipay"
import { whenFree } from "../../modules/alipay/leases/when-free"
import { messageOf } from "../../payments/errors"
import type { AlipayDisputeRequestState, AlipayDisputeState } from "../../types/http"
import { announce } from "../announce"
import { settlePaymentWorkflow } from "../settle-payment"

export type AcceptDisputeInput = {
  /** The dispute's row, `aldsp_…`. */
  id: string
  /** Who accepts it; kept in the history. Nothing for a shop's own rule. */
  actor_id?: string | null
}

export type DefendDisputeInput = AcceptDisputeInput & {
  /** A PDF, DOC or DOCX file of at most 750,000 bytes, in base64. */
  document: string
  file_name: string
}

export type DisputeAnswered = {
  /** Where the dispute is now. */
  state: AlipayDisputeState
  /** `unknown`: probably done; a message of the gateway tells, and it is not sent again. */
  request: AlipayDisputeRequestState
}

const BUSY = "Another request is working on this payment. Try again in a moment. Nothing was sent."

const answer = async (
  container: MedusaContainer,
  given: DisputeAnswer
): Promise<DisputeAnswered> => {
  const alipay = alipayOf(container)
  const { dispute, request } = await whenFree(BUSY, async () => await answerDispute(alipay, given))
  await announce(container, "alipay.dispute.updated", dispute.id)
  // What was accepted is booked. The answer is given: what fails here is done by the sweep.
  await settlePaymentWorkflow(container)
    .run({ input: { id: dispute.alipay_payment_id } })
    .catch((error: unknown) => {
      alipay.logger.warn(
        `alipay: dispute ${dispute.dispute_id} is answered; its payment is settled by the sweep: ${messageOf(error)}`
      )
    })
  return { state: dispute.state, request: request.state }
}

/** Nothing to undo: an answer to a dispute is a fact, and sent once. */
const acceptDisputeStep = createStep(
  "alipay-accept-dispute-step",
  async ({ id, actor_id = null }: AcceptDisputeInput, { container }) =>
    new StepResponse(await answer(container, { id, kind: "accept", actorId: actor_id }))
)

const defendDisputeStep = createStep(
  "alipay-defend-dispute-step",
  async (input: DefendDisputeInput, { container }) => {
    const { id, actor_id = null } = input
    const document = readDefenseDocument(input)
    return new StepResponse(
      await answer(container, { id, kind: "defend", actorId: actor_id, document })
    )
  }
)

/**
 * Accepts a chargeback: the shopper gets the money. It can't be taken back.
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED with the reason when it can't be accepted now, or Alipay refuses; CONFLICT while
 * another request works on the payment
 */
export const acceptDisputeWorkflow = createWorkflow(
  "alipay-accept-dispute",
  (input: WorkflowData<AcceptDisputeInput>) => new WorkflowResponse(acceptDisputeStep(input))
)

/**
 * Hands in a defence. Nothing can be added to it afterwards: put everything into one file.
 * @throws MedusaError INVALID_DATA for a file that is too large or of another type; else as `acceptDisputeWorkflow`
 */
export const defendDisputeWorkflow = createWorkflow(
  "alipay-defend-dispute",
  (input: WorkflowData<DefendDisputeInput>) => new WorkflowResponse(defendDisputeStep(input))
)
