import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { SUBSCRIPTION, type SubscriptionService } from "../../../modules/subscription"

/** The caller's subscriptions, the newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const rows = await req.scope
    .resolve<SubscriptionService>(SUBSCRIPTION)
    .listSubscriptions(
      { customer_id: req.auth_context.actor_id },
      { order: { created_at: "DESC" } }
    )
  res.json({
    subscriptions: rows.map((row) => ({
      id: row.id,
      title: row.title,
      amount: row.amount,
      currency_code: row.currency_code,
      state: row.state,
      renewals: row.renewals,
      next_charge_at: row.next_charge_at,
    })),
  })
}
