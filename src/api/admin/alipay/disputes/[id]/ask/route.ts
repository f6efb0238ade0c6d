import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import type { AdminAlipayAskedDisputeResponse } from "../../../../../../types/http"
import { askAndAnnounce } from "../../../../../../workflows/ask-about-defense"
import { findDispute, presentNamedDispute } from "../../find-dispute"

/** Asks the gateway whether a defense whose answer was lost has arrived. */
export const POST = explained<unknown, AdminAlipayAskedDisputeResponse>(async (req, res) => {
  const actorId = assertAdmin(req)
  const { dispute } = await findDispute(req)
  const arrived = await askAndAnnounce(req.scope, { id: dispute.id, actorId })
  res.json({ dispute: await presentNamedDispute(req), arrived })
})
