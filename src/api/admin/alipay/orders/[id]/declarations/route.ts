import { explained } from "../../../../../explained"
import { withFacts } from "../../../../../../customs/list-declarations"
import { readStillPaid } from "../../../../../../customs/read-still-paid"
import { whyNotShipped } from "../../../../../../customs/why-not-shipped"
import { readCustomsOrder } from "../../../../../../medusa/customs-orders"
import { alipayOf } from "../../../../../../modules/alipay"
import type {
  AdminAlipayDeclarablePayment,
  AdminAlipayOrderDeclarationsResponse,
} from "../../../../../../types/http"
import {
  declaredPaymentsOf,
  registrationOf,
} from "../../../../../../workflows/declare-order/find-payment"
import { assertAdmin } from "../../../../../assert-actor"
import { presentDeclarationDetail } from "../../../declarations/present-declaration"
import { assertFound } from "../../../list-fields"
import { presentDeclarable } from "./present-declarable"
import { sentence } from "../../../../../../gateway"

/** What was declared of an order, what can be, and whether it may be shipped. */
export const GET = explained<unknown, AdminAlipayOrderDeclarationsResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const id = String(req.params["id"])
  const order = assertFound(
    await readCustomsOrder(req.scope, id),
    sentence("no_order", "There is no order {{id}}.", { id })
  )
  const rows = await declaredPaymentsOf(req.scope, order.id)
  const declarations = await alipay.declarations.ofPayments(rows.map((row) => row.id))
  const payments: AdminAlipayDeclarablePayment[] = []
  for (const row of rows) {
    const refunds = await alipay.operations.list(row.id, "refund")
    payments.push(
      presentDeclarable({
        order,
        row,
        registration: await registrationOf(req.scope, row),
        declarations,
        stillPaid:
          row.customs_amount === null
            ? undefined
            : (await readStillPaid(alipay, row, row.customs_amount)).toString(),
        refunded: refunds
          .filter(({ state }) => state !== "failed")
          .reduce((sum, { amount }) => sum + BigInt(amount), 0n),
      })
    )
  }
  const listed = await withFacts(alipay, declarations)
  res.json({
    declarations: await Promise.all(
      listed.map(async (each) => await presentDeclarationDetail(alipay, each))
    ),
    payments,
    shipment_stopped: (await whyNotShipped(alipay, rows)) ?? null,
  })
})
