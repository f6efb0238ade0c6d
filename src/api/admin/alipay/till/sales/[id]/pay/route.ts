import { explained } from "../../../../../../explained"
import { paySale } from "../../../../../../../workflows/till/pay-sale"
import { answerSale } from "../../../answer-sale"
import { paySaleBody } from "../../../fields"

/** Asks to be paid: with the code that was scanned, or for a code to show. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: paySaleBody,
    work: async ({ id, fields }) => await paySale(req.scope, { id, ...fields }),
  })
})
