import { explained } from "../../../../../../explained"
import { readReceipt } from "../../../../../../../till/read-receipt"
import { findSale, readSale } from "../../../../../../../till/read-sale"
import type { AdminAlipayReceiptResponse } from "../../../../../../../types/http"
import { assertAdmin } from "../../../../../../assert-actor"
import { presentReceipt } from "../../../present-receipt"

/** What was sold, or is to be paid: lines, taxes, and what the till may give back. */
export const GET = explained<unknown, AdminAlipayReceiptResponse>(async (req, res) => {
  assertAdmin(req)
  const row = await findSale(req.scope, String(req.params["id"]))
  const sale = await readSale(req.scope, row)
  res.json({ receipt: presentReceipt(await readReceipt(req.scope, sale)) })
})
