import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { examine } from "../../../../doctor"

/** What could keep a shopper from paying; `connect=true` asks the gateway and sends probes too. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  res.json(await examine(req.scope, { connect: req.query["connect"] === "true" }))
})
