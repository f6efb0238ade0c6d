import { explained } from "../../../explained"
import { assertAdmin } from "../../../assert-actor"
import { listAccounts, sealingOf } from "../../../../accounts/account-view"
import type { AdminAlipayAccountsResponse } from "../../../../types/http"
import { createBody, readBody } from "./bodies"
import { actorOf, sendInvalid, sendOutcome } from "./respond"
import { alipayOf } from "../../../../modules/alipay"

/** Every account that is registered in medusa-config or saved. */
export const GET = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const accounts = await listAccounts(alipay)
  const body: AdminAlipayAccountsResponse = {
    accounts,
    count: accounts.length,
    sealing: sealingOf(alipay),
  }
  res.json(body)
})

/** Saves an account for a handle that has none yet. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const read = readBody(createBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  const { handle, ...edit } = read.body
  const by = { revision: 0, actorId: actorOf(req) }
  await sendOutcome(req, res, await alipayOf(req.scope).accountEditor.save(handle, edit, by))
})
