import { explained } from "../../../explained"
import type { MedusaContainer } from "@medusajs/framework/types"
import { listUnreached } from "../../../../attention/rules/alerts"
import { alertLanguage } from "../../../../attention/rules/alert-texts"
import { URGENT_KINDS } from "../../../../attention/rules/urgent"
import { sentence } from "../../../../gateway"
import { hasProvider, onlyLocale } from "../../../../medusa/notify"
import { alipayOf } from "../../../../modules/alipay"
import type { AdminAlipayAlertsResponse } from "../../../../types/http"
import { assertAdmin } from "../../../assert-actor"
import { readBody } from "../accounts/bodies"
import { sendInvalid } from "../accounts/respond"
import { alertSettingsBody } from "./body"

const present = async (container: MedusaContainer): Promise<AdminAlipayAlertsResponse> => {
  const alipay = alipayOf(container)
  const settings = await alipay.alertSettings.read()
  const [locale, email, feed, emailRows, feedRows] = await Promise.all([
    onlyLocale(alipay),
    hasProvider(alipay, "email"),
    hasProvider(alipay, "feed"),
    alipay.alerts.rowsOf("email"),
    alipay.alerts.rowsOf("feed"),
  ])
  const unreached = listUnreached(emailRows, "email", settings)
  const [unrung] = listUnreached(feedRows, "feed", settings)
  return {
    alerts: {
      ...settings,
      urgent_kinds: [...URGENT_KINDS],
      spoken: alertLanguage(settings.language, locale),
      providers: { email, feed },
      problems: { email: unreached[0]?.problem ?? null, feed: unrung?.problem ?? null },
      unreached,
    },
  }
}

/** Who is told that something needs a person, and whether that works. */
export const GET = explained<unknown, AdminAlipayAlertsResponse>(async (req, res) => {
  assertAdmin(req)
  res.json(await present(req.scope))
})

/** Changes who is told, over what was seen; what not all were told of yet goes to the new recipients. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const read = readBody(alertSettingsBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  if (!(await alipayOf(req.scope).alertSettings.save(read.body, req.auth_context.actor_id))) {
    // Medusa keeps the sentence of a conflict to itself.
    res.status(409).json({
      type: "conflict",
      ...sentence(
        "alerts_changed",
        "Another admin changed who is told since you opened this. Nothing was saved: open it again, then save."
      ),
    })
    return
  }
  res.json(await present(req.scope))
})
