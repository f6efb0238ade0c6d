import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { keyPairBody, readBody, revisionBody } from "../../bodies"
import { actorOf, handleOf, sendInvalid, sendMissing, sendOutcome } from "../../respond"
import { alipayOf } from "../../../../../../modules/alipay"

/** Makes a key pair; its private half never leaves the server. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = handleOf(req)
  const read = readBody(keyPairBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  if (!alipay.accounts.isRegistered(handle) && !(await alipay.accountStore.byHandle(handle))) {
    sendMissing(res, handle)
    return
  }
  const { revision, key_version: keyVersion } = read.body
  const by = { revision, actorId: actorOf(req) }
  await sendOutcome(req, res, await alipay.keyPairs.make(handle, keyVersion, by))
})

/** Throws the waiting pair away. */
export const DELETE = explained(async (req, res) => {
  assertAdmin(req)
  const read = readBody(revisionBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  const by = { revision: read.body.revision, actorId: actorOf(req) }
  await sendOutcome(req, res, await alipayOf(req.scope).keyPairs.settle(handleOf(req), false, by))
})
