import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { correctDeclarationWorkflow } from "../../../../../../workflows/declare-order"
import { readFields } from "../../../list-fields"
import { findDeclaration, presentNamedDeclaration } from "../../find-declaration"
import { correctBody } from "../../query"

/** Declares again, corrected, what was refused. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const { declaration } = await findDeclaration(req)
  const fields = readFields(correctBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const { result } = await correctDeclarationWorkflow(req.scope).run({
    input: { ...fields, id: declaration.id, actor_id: actorId },
  })
  res.json({ declaration: await presentNamedDeclaration(req, result.id) })
})
