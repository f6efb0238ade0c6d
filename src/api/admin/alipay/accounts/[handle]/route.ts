import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayDeleteResponse } from "../../../../../types/http"
import { findUse } from "../find-use"
import { readBody, updateBody } from "../bodies"
import { actorOf, handleOf, sendAccount, sendInvalid, sendMissing, sendOutcome } from "../respond"
import { alipayOf } from "../../../../../modules/alipay"

export const GET = explained(async (req, res) => {
  assertAdmin(req)
  await sendAccount(req, res)
})

/** Saves an edit; a handle of medusa-config gets its row with the first one. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = handleOf(req)
  const read = readBody(updateBody, req.body)
  if (!read.ok) {
    sendInvalid(res, read.errors)
    return
  }
  const { revision, ...edit } = read.body
  if (!alipay.accounts.isRegistered(handle) && !(await alipay.accountStore.byHandle(handle))) {
    sendMissing(res, handle)
    return
  }
  const by = { revision, actorId: actorOf(req) }
  await sendOutcome(req, res, await alipay.accountEditor.save(handle, edit, by))
})

/**
 * Deletes what is saved, and with `purge_former_keys=true` the keys used before; refused while payments are open or, with keys
 * that would be gone, wallets are linked (unless `leave_linked_wallets=true`) or disputes open (unless `leave_open_disputes=true`).
 */
export const DELETE = explained(async (req, res) => {
  assertAdmin(req)
  const alipay = alipayOf(req.scope)
  const handle = handleOf(req)
  const row = await alipay.accountStore.byHandle(handle)
  if (!row) {
    sendMissing(res, handle)
    return
  }
  const purgeFormer = req.query["purge_former_keys"] === "true"
  const leaves = {
    wallets: !purgeFormer || req.query["leave_linked_wallets"] === "true",
    disputes: !purgeFormer || req.query["leave_open_disputes"] === "true",
  }
  const inUse = await findUse(alipay, handle, leaves)
  if (inUse) {
    res.status(409).json(inUse)
    return
  }
  const outcome = await alipay.accountEditor.delete(row, {
    revision: row.revision,
    actorId: actorOf(req),
    purgeFormer,
  })
  const begun = outcome.kind === "in_use" ? await findUse(alipay, handle, leaves) : undefined
  if (begun) {
    res.status(409).json(begun)
    return
  }
  if (outcome.kind !== "saved") {
    await sendOutcome(req, res, outcome)
    return
  }
  const body: AdminAlipayDeleteResponse = { id: row.id, object: "alipay_account", deleted: true }
  res.json(body)
})
