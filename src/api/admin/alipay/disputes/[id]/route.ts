import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayDisputeResponse } from "../../../../../types/http"
import { presentNamedDispute } from "../find-dispute"

/** One dispute: what the gateway told, what was answered, and what was done. */
export const GET = explained<unknown, AdminAlipayDisputeResponse>(async (req, res) => {
  assertAdmin(req)
  res.json({ dispute: await presentNamedDispute(req) })
})
