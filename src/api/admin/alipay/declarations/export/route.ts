import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { listDeclarations } from "../../../../../customs/list-declarations"
import { alipayOf } from "../../../../../modules/alipay"
import { maySeeShoppers } from "../../../is-allowed"
import { readFields } from "../../list-fields"
import { sendCsv } from "../../send-csv"
import { csvHeader, csvRow } from "../csv"
import { presentDeclaration } from "../present-declaration"
import { askedOf, declarationsExportQuery } from "../query"

/** What the logistics partner needs of every declaration, as a file. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(declarationsExportQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const asked = askedOf(query, await maySeeShoppers(req))
  await sendCsv(req, res, {
    name: "declarations",
    header: csvHeader(),
    read: async (page) => {
      const { rows, older } = await listDeclarations(alipay, asked, page)
      return { lines: rows.map((listed) => csvRow(presentDeclaration(listed))).join(""), older }
    },
  })
})
