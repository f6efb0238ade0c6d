import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { confirmationOf, isConfirmed } from "../../../../../../disputes/rules/confirmation"
import { acceptDisputeWorkflow } from "../../../../../../workflows/answer-dispute"
import { sendInvalid } from "../../../accounts/respond"
import { readFields } from "../../../list-fields"
import { findDispute, presentNamedDispute } from "../../find-dispute"
import { acceptBody } from "../../query"
import { sentence } from "../../../../../../gateway"

/** Accepts a chargeback, once it was confirmed by typing what is given up. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const { dispute } = await findDispute(req)
  const fields = readFields(acceptBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  if (!isConfirmed(fields.confirmation, dispute)) {
    const said = sentence(
      "accept_confirmation",
      'confirmation must be "{{confirmation}}": accepting gives it up for good. Nothing was sent.',
      { confirmation: confirmationOf(dispute) }
    )
    sendInvalid(res, [{ field: "confirmation", ...said }])
    return
  }
  await acceptDisputeWorkflow(req.scope).run({ input: { id: dispute.id, actor_id: actorId } })
  res.json({ dispute: await presentNamedDispute(req) })
})
