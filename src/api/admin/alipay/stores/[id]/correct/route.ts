import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { correctStoreWorkflow } from "../../../../../../workflows/register-store"
import { readFields } from "../../../list-fields"
import { isComplete } from "../../assert-complete"
import { findStore, presentStore } from "../../present-store"
import { correctBody } from "../../query"

/** Registers again, corrected, what wallets have rejected or Alipay refused. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const { id } = await findStore(req)
  const fields = readFields(correctBody, req.body ?? {}, res)
  if (fields === undefined || !isComplete(fields, res)) {
    return
  }
  await correctStoreWorkflow(req.scope).run({ input: { ...fields, id, actor_id: actorId } })
  res.json({ store: presentStore(await findStore(req)) })
})
