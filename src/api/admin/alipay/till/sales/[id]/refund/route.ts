import { explained } from "../../../../../../explained"
import { refundSale } from "../../../../../../../workflows/till/refund-sale"
import { answerSale } from "../../../answer-sale"
import { refundSaleBody } from "../../../fields"

/** Gives back money of a sale, up to the place's limit. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: refundSaleBody,
    work: async ({ id, actorId, fields }) =>
      await refundSale(req.scope, { id, ...fields, actor_id: actorId }),
  })
})
