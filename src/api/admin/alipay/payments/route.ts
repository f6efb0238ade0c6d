import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { alipayOf } from "../../../../modules/alipay"
import { listPayments } from "../../../../payments/list-payments"
import type { AdminAlipayPaymentsResponse } from "../../../../types/http"
import { cursorsOf, pageOf, readFields } from "../list-fields"
import { presentPayment } from "./present-payment"
import { askedOf, paymentsQuery } from "./query"

/** All payments, or all refunds, of the store, newest first. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const query = readFields(paymentsQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const page = await listPayments(alipay, askedOf(query), pageOf(query))
  const body: AdminAlipayPaymentsResponse = {
    payments: page.rows.map(presentPayment),
    limit: query.limit,
    ...cursorsOf(page),
  }
  res.json(body)
})
