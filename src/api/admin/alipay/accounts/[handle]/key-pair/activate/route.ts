import { explained } from "../../../../../../explained"
import { assertAdmin } from "../../../../../../assert-actor"
import { readBody, revisionBody } from "../../../bodies"
import { actorOf, handleOf, sendInvalid, sendOutcome } from "../../../respond"
import { alipayOf } from "../../../../../../../modules/alipay"

/** Takes the waiting pair into use, once its public half is known at the gateway. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const read = readBody(revisionBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  const by = { revision: read.body.revision, actorId: actorOf(req) }
  await sendOutcome(req, res, await alipayOf(req.scope).keyPairs.settle(handleOf(req), true, by))
})
