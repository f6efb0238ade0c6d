import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import type { AdminAlipayAgreementsResponse } from "../../../../../../types/http"
import { presentAgreement } from "../../../agreements/present-agreement"

/** A customer's linked wallets, the newest first; those whose owner is still at the wallet are left out. */
export const GET = explained<unknown, AdminAlipayAgreementsResponse>(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const rows = await alipay.agreements.listOfCustomer(String(req.params["id"]))
  const agreements = await Promise.all(
    rows
      .filter(({ state }) => state !== "pending")
      .map(async (row) => await presentAgreement(req.scope, row))
  )
  res.json({ agreements })
})
