import type { z } from "zod"
import { cancelRefusal, move, paidAmount } from "../../ledger/rules"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { behavioursOf } from "../../world"
import type { Call } from "../endpoint"
import type * as wire from "../wire/payments"
import { requirePayment } from "./inquiry"

/** payments/cancel: the whole payment, at once, without a notification. */
export function cancelPayment(call: Call<z.infer<typeof wire.paymentReference>>): object {
  const { world } = call
  const payment = requirePayment(call)
  const now = world.clock.now()
  const refusal =
    cancelRefusal(payment, now) ?? behavioursOf(world, payment).take("cancel.decline")?.value
  if (refusal) {
    throw new Refusal(refusal)
  }
  if (payment.status !== "CANCELLED") {
    payment.cancelledValue = payment.status === "SUCCESS" ? paidAmount(payment).value : 0n
    payment.cancelledAt = now
    move(payment, "CANCELLED", "ORDER_IS_CANCELED")
  }
  return {
    result: resultOf("SUCCESS"),
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    cancelTime: iso(payment.cancelledAt ?? now),
  }
}
