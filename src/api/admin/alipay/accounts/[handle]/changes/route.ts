import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import type { AdminAlipayAccountChangesResponse } from "../../../../../../types/http"
import { emailsOf, handleOf } from "../../respond"
import { alipayOf } from "../../../../../../modules/alipay"

const MOST = 100

const numberIn = (value: unknown, fallback: number): number => {
  const number = Number(value)
  return Number.isInteger(number) && number >= 0 ? number : fallback
}

/** Who changed which settings, newest first; outlives the account. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const page = {
    limit: Math.min(numberIn(req.query["limit"], 20), MOST),
    offset: numberIn(req.query["offset"], 0),
  }
  const { changes, count } = await alipayOf(req.scope).accountStore.changes(handleOf(req), page)
  const emails = await emailsOf(
    req,
    changes.map(({ actor_id: id }) => id)
  )
  const body: AdminAlipayAccountChangesResponse = {
    changes: changes.map(({ id, action, fields, actor_id: actorId, revision, created_at: at }) => ({
      id,
      action,
      fields,
      actor_id: actorId,
      actor: actorId === null ? null : (emails.get(actorId) ?? null),
      revision,
      created_at: at.toISOString(),
    })),
    count,
    ...page,
  }
  res.json(body)
})
