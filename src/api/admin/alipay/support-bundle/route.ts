import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { makeSupportBundle } from "../../../../doctor/support-bundle"

/** A file for support: settings, findings and counts, without secrets and without a shopper's data. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const bundle = await makeSupportBundle(req.scope)
  const day = bundle.made_at.slice(0, 10)
  res.setHeader("content-disposition", `attachment; filename="alipay-support-${day}.json"`)
  res.type("application/json").send(JSON.stringify(bundle, null, 2))
})
