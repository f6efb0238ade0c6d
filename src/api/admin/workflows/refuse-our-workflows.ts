import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

const OUR_WORKFLOW = /^alipay-/i

/**
 * Medusa runs any workflow by its name for an admin, with roles for those who may read executions, and with any input: an
 * action under another admin's name, a charge of a customer's wallet. The plugin's are run by its own doors and by the
 * shop's code.
 * @throws MedusaError FORBIDDEN
 */
export const refuseOurWorkflows = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  if (OUR_WORKFLOW.test(String(req.params["workflow_id"]))) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "Alipay's workflows are not run from here. Act on the attention list, or run them in the shop's own code."
    )
  }
  next()
}
