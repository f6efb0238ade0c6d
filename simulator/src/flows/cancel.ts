import type { Payment } from "../ledger/model"
import { cancelRefusal, move, paidAmount } from "../ledger/rules"
import { behavioursOf, type World } from "../world"

/** Cancels a whole payment at once. Gives the code of the refusal, or undefined when it is cancelled now. */
export function cancelPayment(world: World, payment: Payment): string | undefined {
  const now = world.clock.now()
  const refusal =
    cancelRefusal(payment, now) ?? behavioursOf(world, payment).take("cancel.decline")?.value
  if (refusal === undefined && payment.status !== "CANCELLED") {
    payment.cancelledValue = payment.status === "SUCCESS" ? paidAmount(payment).value : 0n
    payment.cancelledAt = now
    move(payment, "CANCELLED", "ORDER_IS_CANCELED")
  }
  return refusal
}
