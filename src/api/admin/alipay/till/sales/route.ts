import { explained } from "../../../../explained"
import { alipayOf } from "../../../../../modules/alipay"
import { readSale } from "../../../../../till/read-sale"
import type { AdminAlipaySalesResponse } from "../../../../../types/http"
import { createSale } from "../../../../../workflows/till/create-sale"
import { assertAdmin } from "../../../../assert-actor"
import { readFields } from "../../list-fields"
import { answerSale } from "../answer-sale"
import { createSaleBody, salesQuery } from "../fields"
import { presentSale } from "../present-sale"

/** As many as a till shows when it is switched on again. */
const NEWEST = 20

/** A place's newest sales: a till that was switched off finds there what it had begun. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(salesQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const rows = await alipay.sales.newestOf(query.stock_location_id, NEWEST)
  const sales = await Promise.all(rows.map(async (row) => await readSale(req.scope, row)))
  const answer: AdminAlipaySalesResponse = {
    sales: sales.map((sale) => presentSale(sale, { locale: query.locale, now: alipay.now() })),
  }
  res.json(answer)
})

/** Begins a sale. */
export const POST = explained(async (req, res) => {
  await answerSale(req, res, {
    body: createSaleBody,
    work: async ({ actorId, fields }) =>
      await readSale(req.scope, await createSale(req.scope, { ...fields, actor_id: actorId })),
  })
})
