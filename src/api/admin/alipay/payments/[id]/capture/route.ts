import { explained } from "../../../../../explained"
import { z } from "@medusajs/framework/zod"
import { assertAdmin } from "../../../../../assert-actor"
import { capturePart } from "../../../../../../workflows/held-money/capture-part"
import { readFields } from "../../../list-fields"
import { findPayment, presentNamed } from "../../find-payment"
import { mustBe } from "../../../field-texts"

const minorUnits = (name: string) => {
  const message = mustBe.minorUnits(name)
  return z.string(message).regex(/^(0|[1-9]\d{0,15})$/, message)
}

const body = z.strictObject({
  amount: minorUnits("amount").refine((digits) => digits !== "0", mustBe.minorUnits("amount")),
  capturable_amount: minorUnits("capturable_amount"),
})

/** Captures a part of held money. */
export const POST = explained(async (req, res) => {
  const actorId = assertAdmin(req)
  const { row } = await findPayment(req)
  const fields = readFields(body, req.body ?? {}, res)
  if (fields === undefined) {
    return
  }
  const { amount, capturable_amount: seen } = fields
  await capturePart(req.scope, { id: row.id, amount, seen, actorId })
  res.json({ payment: await presentNamed(req) })
})
