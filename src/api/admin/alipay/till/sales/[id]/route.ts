import { explained } from "../../../../../explained"
import { findSale, readSale } from "../../../../../../till/read-sale"
import { checkWhenDue } from "../../../../../../workflows/till/check-sale"
import { answerSale } from "../../answer-sale"
import { emptyBody } from "../../fields"

/** Where a sale is. The gateway is asked where it is time to. */
export const GET = explained(async (req, res) => {
  await answerSale(req, res, {
    body: emptyBody,
    work: async ({ id }) => {
      const sale = await readSale(req.scope, await findSale(req.scope, id))
      return (await checkWhenDue(req.scope, sale)) ? await readSale(req.scope, sale.sale) : sale
    },
  })
})
