import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import { writeDefense } from "../../../../../../disputes/write-defense"
import type { AdminAlipayDefenseResponse } from "../../../../../../types/http"
import { readFields } from "../../../list-fields"
import { findDispute } from "../../find-dispute"
import { writeDefenseBody } from "../../query"

/** Writes a defense from what the shop knows, to be looked at before it is sent. */
export const POST = explained(async (req, res) => {
  assertAdmin(req)
  const listed = await findDispute(req)
  const fields = readFields(writeDefenseBody, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const body: AdminAlipayDefenseResponse = {
    defense: await writeDefense(req.scope, listed, fields),
  }
  // Personal data: no one on the way keeps it.
  res.setHeader("cache-control", "no-store")
  res.json(body)
})
