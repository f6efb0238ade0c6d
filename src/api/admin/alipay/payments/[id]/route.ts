import { explained } from "../../../../explained"
import { assertAdmin } from "../../../../assert-actor"
import type { AdminAlipayPaymentResponse } from "../../../../../types/http"
import { presentNamed } from "../find-payment"

/** One payment: its movements, the messages about it, what was done, and what waits for a person. */
export const GET = explained<unknown, AdminAlipayPaymentResponse>(async (req, res) => {
  assertAdmin(req)
  res.json({ payment: await presentNamed(req) })
})
