import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { alipayOf } from "../../../modules/alipay"
import { withAnswer } from "../../../payments/answer-in-hand"
import { forShopper } from "../../../payments/for-shopper"
import { isAtCounter } from "../../../payments/rules/product"
import { findRefusal } from "../../../payments/find-refusal"
import { answerUnchanged } from "./answer-unchanged"
import type { CartSession } from "../../../medusa/sessions"

/** A request to complete a cart. */
export type Completion = { req: MedusaRequest; res: MedusaResponse; next: MedusaNextFunction }

/** Of a session that Medusa would authorize, and has not yet. */
const WAITING = new Set(["pending", "requires_more"])

/**
 * A cart whose payment is not there is answered before Medusa begins its order: each order that is begun and undone
 * takes a number. Runs under the lease of a cart that is paid with us.
 */
export const refuseUnpaid = async (
  { req, res, next }: Completion,
  sessions: readonly CartSession[]
): Promise<void> => {
  const [session, ...others] = sessions.filter(({ status }) => WAITING.has(status))
  const alipay = alipayOf(req.scope)
  const row =
    session && others.length === 0 ? await alipay.payments.bySession(session.id) : undefined
  if (row && isAtCounter(row)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This is sold at a till, and paid there.")
  }
  const asked = row && (await forShopper(alipay, async () => await findRefusal(alipay, row)))
  if (!asked) {
    next()
  } else if ("answer" in asked) {
    withAnswer(asked.answer, next)
  } else {
    await answerUnchanged(req, res, asked.refusal)
  }
}
