import { explained } from "../../../../../explained"
import { assertAdmin } from "../../../../../assert-actor"
import type { AdminAlipayAskedResponse } from "../../../../../../types/http"
import { askAboutPayment } from "../../../../../../workflows/ask-about-payment"
import { changesOf } from "../../changes"
import { presentNamed } from "../../find-payment"

/** Asks the gateway now, and says what differs from what was known. */
export const POST = explained<unknown, AdminAlipayAskedResponse>(async (req, res) => {
  const actorId = assertAdmin(req)
  const before = await presentNamed(req)
  const answered = await askAboutPayment(req.scope, { id: before.id, actorId })
  const payment = await presentNamed(req)
  res.json({ payment, answered, changes: changesOf(before, payment) })
})
