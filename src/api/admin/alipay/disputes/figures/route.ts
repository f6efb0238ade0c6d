import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { readFigures } from "../../../../../disputes/read-figures"
import { alipayOf } from "../../../../../modules/alipay"
import { DAY } from "../../../../../modules/alipay/time"
import { environmentOf } from "../../environment-of"
import { readFields } from "../../list-fields"
import { figuresQuery } from "../query"

const YEAR_MS = 365 * DAY

/** How many disputes wait, are due, were won and lost. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const query = readFields(figuresQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const since = query.created_from ?? new Date(alipay.now().getTime() - YEAR_MS)
  res.json(await readFigures(alipay, { since, environment: await environmentOf(alipay) }))
})
