import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import { alipayOf } from "../../../../../modules/alipay"
import type { AdminAlipayNotificationResponse } from "../../../../../types/http"
import { assertFound } from "../../list-fields"
import { presentGenuineDetail, presentRefusedDetail } from "../present-detail"
import { sentence } from "../../../../../gateway"

/** One message: its body without what tells of a person, its payment, and what was done since it came. */
export const GET = explained<unknown, AdminAlipayNotificationResponse>(async (req, res) => {
  assertAdmin(req)
  const id = String(req.params["id"])
  const alipay = alipayOf(req.scope)
  const row = await alipay.inbox.byId(id)
  const notification =
    row === undefined
      ? presentRefusedDetail(
          assertFound(
            await alipay.refusedMessages.byId(id),
            sentence("no_notification", "There is no notification {{id}}.", { id })
          )
        )
      : await presentGenuineDetail(alipay, row)
  res.json({ notification })
})
