import { explained } from "../../../explained"
import type { MedusaContainer } from "@medusajs/framework/types"
import { alertLanguage } from "../../../../attention/rules/alert-texts"
import { URGENT_KINDS } from "../../../../attention/rules/urgent"
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
  const [locale, email, feed, emailProblem, feedProblem] = await Promise.all([
    onlyLocale(alipay),
    hasProvider(alipay, "email"),
    hasProvider(alipay, "feed"),
    alipay.alerts.problemOf("email"),
    alipay.alerts.problemOf("feed"),
  ])
  return {
    alerts: {
      ...settings,
      urgent_kinds: [...URGENT_KINDS],
      spoken: alertLanguage(settings.language, locale),
      providers: { email, feed },
      problems: { email: emailProblem, feed: feedProblem },
    },
  }
}

/** Who is told that something needs a person, and whether that works. */
export const GET = explained<unknown, AdminAlipayAlertsResponse>(async (req, res) => {
  assertAdmin(req)
  res.json(await present(req.scope))
})

/** Changes who is told; what was not told of yet goes to the new recipients. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const read = readBody(alertSettingsBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  await alipayOf(req.scope).alertSettings.save(read.body, req.auth_context.actor_id)
  res.json(await present(req.scope))
})
