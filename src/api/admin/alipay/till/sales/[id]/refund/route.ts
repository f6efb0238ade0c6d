import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundSale } from "../../../../../../../workflows/till/refund-sale"
import { answerSale } from "../../../answer-sale"
import { refundSaleBody } from "../../../fields"

/** Gives back money of a sale, up to the place's limit. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  await answerSale(req, res, {
    body: refundSaleBody,
    work: async ({ id, actorId, fields }) =>
      await refundSale(req.scope, { id, ...fields, actor_id: actorId }),
  })
}
