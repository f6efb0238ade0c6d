import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import { listGenuine } from "../../../../../payments/list-messages"
import type { AdminAlipayReplayResponse } from "../../../../../types/http"
import { replayNotifications } from "../../../../../workflows/replay-notifications/replay"
import { maySeeShoppers } from "../../../is-allowed"
import { cursorsOf, pageOf, readFields } from "../../list-fields"
import { presentReplayed, REPLAY_MS } from "../present-replay"
import { askedOf, replaySetBody } from "../query"

/** Applies a page of the genuine messages that fit some filters once more, or says what that would do. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const asked = readFields(replaySetBody, req.body, res)
  if (asked === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const emails = await maySeeShoppers(req)
  const page = await listGenuine(alipay, askedOf(asked, emails), pageOf(asked))
  const replayed = await replayNotifications(req.scope, {
    rows: page.rows.toReversed(),
    ...{ preview: asked.preview, actorId },
    withinMs: REPLAY_MS,
  })
  const body: AdminAlipayReplayResponse = {
    preview: asked.preview,
    results: await presentReplayed(alipay, replayed),
    next_cursor: cursorsOf(page).next_cursor,
  }
  res.json(body)
})
