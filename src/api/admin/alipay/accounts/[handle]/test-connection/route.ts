import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { testDraft, testSavedConnection } from "../../../../../../accounts/test-connection"
import type { AdminAlipayTestResponse } from "../../../../../../types/http"
import { readBody, testBody } from "../../bodies"
import { handleOf, sendInvalid, sendMissing } from "../../respond"
import { alipayOf } from "../../../../../../modules/alipay"

/** Tests what is saved, or an edit before it is saved; moves no money. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = handleOf(req)
  const read = readBody(testBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  const row = await alipay.accountStore.byHandle(handle)
  if (!row && !alipay.accounts.isRegistered(handle)) {
    sendMissing(res, handle)
    return
  }
  const { next_key: nextKey = false, ...edit } = read.body
  const isDraft = nextKey || Object.keys(edit).length > 0
  const body: AdminAlipayTestResponse = {
    result: isDraft
      ? await testDraft(alipay, { handle, row, edit, nextKey })
      : await testSavedConnection(alipay, handle),
  }
  res.json(body)
})
