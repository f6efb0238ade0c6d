import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { SUBSCRIPTION, type SubscriptionService } from "../../../../modules/subscription"

/** Ends a subscription of the caller's; safe to repeat. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> => {
  const id = String(req.params["id"])
  const subscriptions = req.scope.resolve<SubscriptionService>(SUBSCRIPTION)
  const [row] = await subscriptions.listSubscriptions({
    id,
    customer_id: req.auth_context.actor_id,
  })
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no subscription ${id}.`)
  }
  await subscriptions.updateSubscriptions({ id, state: "ended", reason: "by_customer" })
  res.json({ id, object: "subscription", deleted: true })
}
