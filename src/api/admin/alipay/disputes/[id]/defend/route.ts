import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { readDefenseFile } from "../../../../../../disputes/rules/defense-file"
import { defendDisputeWorkflow } from "../../../../../../workflows/answer-dispute"
import { sendInvalid } from "../../../accounts/respond"
import { readFields } from "../../../list-fields"
import { findDispute, presentNamedDispute } from "../../find-dispute"
import { defendBody } from "../../query"
import { sentence } from "../../../../../../gateway"

/** Hands in a defence: one file. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const { dispute } = await findDispute(req)
  const fields = readFields(defendBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const file = readDefenseFile(fields.document)
  if (!file.ok) {
    sendInvalid(res, [
      {
        field: "document",
        ...sentence("not_sent", "{{reason}} Nothing was sent.", { reason: file.problem }),
      },
    ])
    return
  }
  await defendDisputeWorkflow(req.scope).run({
    input: { id: dispute.id, actor_id: actorId, ...fields },
  })
  res.json({ dispute: await presentNamedDispute(req) })
})
