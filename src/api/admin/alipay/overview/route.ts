import { explained } from "../../../explained"
import { alipayOf } from "../../../../modules/alipay"
import { lastDays } from "../../../../payments/rules/last-days"
import { moneySums, reasonSums, walletSums } from "../../../../payments/rules/overview"
import type { AdminAlipayOverviewResponse } from "../../../../types/http"
import { assertAdmin } from "../../../assert-actor"
import { environmentOf } from "../environment-of"
import { readFields } from "../list-fields"
import { overviewQuery } from "./query"

/** What a merchant looks at in the morning: what came in, went out and is held, and why shoppers did not pay. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const asked = readFields(overviewQuery, req.query, res)
  if (asked === undefined) {
    return
  }
  const alipay = alipayOf(req.scope)
  const { days, time_zone: zone } = asked
  const now = alipay.now()
  const environment = await environmentOf(alipay)
  const counted = lastDays(days, zone, now)
  const from = counted[0].start
  const period = { from, environment, days: counted }
  const handles = alipay.accounts.handles()
  const [taken, refunded, held, attempts] = await Promise.all([
    alipay.takings.taken(period),
    alipay.takings.refunded(period),
    alipay.takings.held(handles, { environment, now }),
    alipay.takings.attempts(handles, period),
  ])
  const body: AdminAlipayOverviewResponse = {
    overview: {
      ...{ days, time_zone: zone, environment, from: from.toISOString() },
      is_partial: [taken, refunded, held, attempts].some(({ isPartial }) => isPartial),
      money: moneySums(taken.rows, refunded.rows, held.rows),
      by_day: taken.rows.map(({ day, currency, amount }) => ({
        ...{ day, currency_code: currency, taken_amount: amount },
      })),
      wallets: walletSums(attempts.rows),
      reasons: reasonSums(attempts.rows),
    },
  }
  res.json(body)
})
