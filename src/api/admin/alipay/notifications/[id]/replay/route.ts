import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import type { AdminAlipayReplayResponse } from "../../../../../../types/http"
import { replayNotifications } from "../../../../../../workflows/replay-notifications/replay"
import { assertFound, readFields } from "../../../list-fields"
import { presentReplayed, REPLAY_MS } from "../../present-replay"
import { replayBody } from "../../query"
import { sentence } from "../../../../../../gateway"

/** Applies one genuine message once more, or says what that would do. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const asked = readFields(replayBody, req.body, res)
  if (asked === undefined) {
    return
  }
  const id = String(req.params["id"])
  const alipay = alipayOf(req.scope)
  const row = assertFound(
    await alipay.inbox.byId(id),
    sentence(
      "no_verified_notification",
      "There is no verified notification {{id}}. A refused one can't be replayed.",
      { id }
    )
  )
  const replayed = await replayNotifications(req.scope, {
    ...{ rows: [row], preview: asked.preview, actorId },
    withinMs: REPLAY_MS,
  })
  const body: AdminAlipayReplayResponse = {
    preview: asked.preview,
    results: await presentReplayed(alipay, replayed),
    next_cursor: null,
  }
  res.json(body)
})
