import { explained } from "../../../../../../explained"
import { stopSale } from "../../../../../../../workflows/till/pay-sale"
import { answerSale } from "../../../answer-sale"
import { emptyBody } from "../../../fields"

/** Ends the sale, and the payment that is under way. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: emptyBody,
    work: async ({ id }) => await stopSale(req.scope, { id, cancel: true }),
  })
})
