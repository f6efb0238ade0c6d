import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { alipayOf } from "../../../../modules/alipay"
import { listMessages } from "../../../../payments/list-messages"
import type { AdminAlipayNotificationsResponse } from "../../../../types/http"
import { cursorsOf, pageOf, readFields } from "../list-fields"
import { maySeeShoppers } from "../../is-allowed"
import { presentMessage } from "./present-notification"
import { askedOf, notificationsQuery } from "./query"

/** The gateway's messages, verified and refused, newest first. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const query = readFields(notificationsQuery, req.query, res)
  if (query === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const asked = askedOf(query, await maySeeShoppers(req))
  const page = await listMessages(alipay, asked, pageOf(query))
  const body: AdminAlipayNotificationsResponse = {
    notifications: page.rows.map(presentMessage),
    limit: query.limit,
    ...cursorsOf(page),
  }
  res.json(body)
})
