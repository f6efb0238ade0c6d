import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { ChargeOutcome } from "../../agreements/rules/charge-outcome"
import type { ChargeAgreementInput } from "../../agreements/rules/charge-request"
import { chargeAgreement } from "./charge-agreement"

export type { ChargeAgreementInput, ChargeOutcome }

/** Nothing to undo: a charge is a fact. Its key makes a repeat safe, wherever a process is cut off. */
const chargeAgreementStep = createStep(
  "alipay-charge-agreement-step",
  async (input: ChargeAgreementInput, { container }) =>
    new StepResponse<ChargeOutcome>(await chargeAgreement(container, input))
)

/**
 * Charges a customer's linked wallet without the customer, for a renewal for instance, and books it in Medusa.
 * @throws MedusaError NOT_FOUND for an agreement that is not this customer's; INVALID_DATA naming what is wrong with the
 * request, also for a key that was used for another charge, and for an order or payment collection that can't be owed
 * any more
 */
export const chargeAgreementWorkflow = createWorkflow(
  "alipay-charge-agreement",
  (input: WorkflowData<ChargeAgreementInput>) => new WorkflowResponse(chargeAgreementStep(input))
)
