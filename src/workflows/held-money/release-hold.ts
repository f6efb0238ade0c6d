import { sentence } from "../../gateway"
import { factsOf, notAllowed } from "../../modules/alipay/refusal"
import type { MedusaContainer } from "@medusajs/framework/types"
import { markUnpaid } from "../../medusa/collection-totals"
import { paymentModule } from "../../medusa/services"
import { alipayOf } from "../../modules/alipay"
import { problemOf } from "../../payments/errors"
import { canRelease } from "../../payments/rules/held-money"
import { readHeld } from "./read-held"

/**
 * Lets go of a hold of which nothing is captured; the order stands and is not paid. Who asked for it is written down
 * first. To be called under the order's lease.
 * @throws MedusaError NOT_ALLOWED when nothing is held, a part is captured, or the gateway refuses
 */
export const releaseHold = async (
  container: MedusaContainer,
  { id, actorId }: { id: string; actorId: string }
): Promise<void> => {
  const alipay = alipayOf(container)
  const { row, view } = await readHeld(container, id)
  if (!canRelease(row, view.operations, alipay.now())) {
    throw notAllowed(
      sentence(
        "not_releasable",
        "Only a hold of which nothing is captured can be released. What is not captured goes back to the shopper when the hold expires."
      )
    )
  }
  const written = await alipay.history.add({
    alipay_payment_id: row.id,
    attention_id: null,
    what: "hold_released",
    actor_id: actorId,
    details: { outcome: null },
  })
  try {
    await paymentModule(container).cancelPayment(view.payment.id)
  } catch (error) {
    await alipay.history.conclude(written, {
      outcome: "failed",
      ...factsOf("message", problemOf(error)),
    })
    throw error
  }
  if (!view.otherPayment) {
    await markUnpaid(container, row.payment_collection_id)
  }
  await alipay.history.conclude(written, {})
  await alipay.attention.reviewSoon(row.id)
}
