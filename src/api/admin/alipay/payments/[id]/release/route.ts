import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import type { AdminAlipayPaymentResponse } from "../../../../../../types/http"
import { releaseHold } from "../../../../../../workflows/held-money/release-hold"
import { findPayment, presentNamed } from "../../find-payment"

/** Lets go of a hold of which nothing is captured. */
export const POST = explained<unknown, AdminAlipayPaymentResponse>(async (req, res) => {
  const actorId = assertAdmin(req)
  const { row } = await findPayment(req)
  await releaseHold(req.scope, { id: row.id, actorId })
  res.json({ payment: await presentNamed(req) })
})
