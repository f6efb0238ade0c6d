import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import { listPayments } from "../../../../../payments/list-payments"
import { readFields } from "../../list-fields"
import { sendCsv } from "../../send-csv"
import { csvHeader, csvRow } from "../csv"
import { presentPayment } from "../present-payment"
import { askedOf, paymentsExportQuery } from "../query"

/** Everything a list shows, as a file. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(paymentsExportQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const asked = askedOf(query)
  await sendCsv(req, res, {
    name: asked.type,
    header: csvHeader(),
    read: async (page) => {
      const { rows, older } = await listPayments(alipay, asked, page)
      return { lines: rows.map((listed) => csvRow(presentPayment(listed))).join(""), older }
    },
  })
})
