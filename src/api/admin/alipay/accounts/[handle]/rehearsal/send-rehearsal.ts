import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alipayOf } from "../../../../../../modules/alipay"
import type { AdminAlipayRehearsalResponse } from "../../../../../../types/http"
import { whyNoRehearsal, type Going, type Rehearsal } from "../../../../../../workflows/rehearsal"
import { assertAdmin } from "../../../../../assert-actor"
import { actorOf, emailsOf, handleOf, sendMissing } from "../../respond"

const sendRehearsal = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  rehearsal: Rehearsal | undefined
): Promise<void> => {
  const { note, steps } = rehearsal ?? {}
  const by = note?.actor_id ?? null
  const emails = await emailsOf(req, [by])
  const body: AdminAlipayRehearsalResponse = {
    rehearsal:
      note === undefined || steps === undefined
        ? null
        : {
            id: note.id,
            started_by: by === null ? null : (emails.get(by) ?? by),
            ...{ started_at: note.started_at, ended_at: note.ended_at },
            ...{ order_id: note.order_id, steps },
          },
    refusal: (await whyNoRehearsal(alipayOf(req.scope), handleOf(req))) ?? null,
  }
  res.json(body)
}

/** A route of an account's rehearsal; 404 where no provider has the account. */
export const rehearsing =
  (work: (going: Going) => Promise<Rehearsal | undefined>) =>
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
    assertAdmin(req)
    const handle = handleOf(req)
    if (!alipayOf(req.scope).accounts.isRegistered(handle)) {
      sendMissing(res, handle)
      return
    }
    await sendRehearsal(
      req,
      res,
      await work({ container: req.scope, handle, actorId: actorOf(req) })
    )
  }
