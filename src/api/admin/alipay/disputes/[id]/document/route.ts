import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { downloadDocument } from "../../../../../../disputes/download-document"
import { readSentFile } from "../../../../../../disputes/sent-files"
import { alipayOf } from "../../../../../../modules/alipay"
import { readFields } from "../../../list-fields"
import { findDispute } from "../../find-dispute"
import { documentQuery } from "../../query"

/** A document of a dispute, as the gateway has it, or the copy of what was sent. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const { dispute } = await findDispute(req)
  const query = readFields(documentQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const { bytes, mime, name } =
    query.type === "sent"
      ? await readSentFile(alipay, dispute, query.request)
      : await downloadDocument(alipay, dispute, query.type)
  res.setHeader("content-type", mime)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  // What a stranger wrote is saved, never shown as a page of the admin's.
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "no-store")
  res.end(bytes)
})
