import { readSetup } from "../../../../doctor/setup"
import { assertAdmin } from "../../../assert-actor"
import { explained } from "../../../explained"
import { sendMissing } from "../accounts/respond"
import { readFields } from "../list-fields"
import { setupQuery } from "./query"

/** What is left to do before shoppers pay for real, step by step. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const asked = readFields(setupQuery, req.query, res)
  if (asked === undefined) {
    return
  }
  const setup = await readSetup(req.scope, asked.handle)
  if (setup === undefined) {
    sendMissing(res, asked.handle ?? "")
    return
  }
  res.json(setup)
})
