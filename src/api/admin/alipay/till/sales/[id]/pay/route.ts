import { explained } from "../../../../../../explained"
import { offerSale } from "../../../../../../../workflows/till/offer-sale"
import { paySale } from "../../../../../../../workflows/till/pay-sale"
import { answerSale } from "../../../answer-sale"
import { paySaleBody } from "../../../fields"

/** Asks to be paid: with the code that was scanned, for a code to show, or by the printed one. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: paySaleBody,
    work: async ({ id, fields }) =>
      fields.method === "printed"
        ? await offerSale(req.scope, id)
        : await paySale(req.scope, { id, ...fields }),
  })
})
