import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { alipayOf } from "../../../../../../modules/alipay"
import { whenFree } from "../../../../../../modules/alipay/leases/when-free"
import { changeTerminals } from "../../../../../../stores/change-terminals"
import { terminalProblem } from "../../../../../../stores/rules/terminals"
import { sendInvalid } from "../../../accounts/respond"
import { readFields } from "../../../list-fields"
import { findStore, presentStore } from "../../present-store"
import { terminalsBody } from "../../query"

const BUSY = "Another request registers this place, or asks about it. Try again in a moment."

/** Changes the cash registers that a store has; also of one that the wallets have approved. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const store = await findStore(req)
  const fields = readFields(terminalsBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const problem = terminalProblem(fields.terminal_ids)
  if (problem !== undefined) {
    return sendInvalid(res, [{ field: "terminal_ids", ...problem }])
  }
  const alipay = alipayOf(req.scope)
  const changed = await whenFree(
    BUSY,
    async () => await changeTerminals(alipay, store, fields.terminal_ids)
  )
  res.json({ store: presentStore(changed) })
})
