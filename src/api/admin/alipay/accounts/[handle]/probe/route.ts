import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { probeDoor } from "../../../../../../accounts/probe"
import type { AdminAlipayProbeResponse } from "../../../../../../types/http"
import { handleOf, sendMissing } from "../../respond"
import { alipayOf } from "../../../../../../modules/alipay"

/** Sends a message of our own through the public address to the account's door. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = handleOf(req)
  if (!alipay.accounts.isRegistered(handle)) {
    sendMissing(res, handle)
    return
  }
  const body: AdminAlipayProbeResponse = { result: await probeDoor(alipay, handle) }
  res.json(body)
})
