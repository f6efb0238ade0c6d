import type { z } from "zod"
import * as flows from "../../flows/cancel"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import type { Call } from "../endpoint"
import type * as wire from "../wire/payments"
import { requirePayment } from "./inquiry"

/** payments/cancel: the whole payment, at once, without a notification. */
export function cancelPayment(call: Call<z.infer<typeof wire.paymentReference>>): object {
  const { world } = call
  const payment = requirePayment(call)
  const refusal = flows.cancelPayment(world, payment)
  if (refusal) {
    throw new Refusal(refusal)
  }
  return {
    result: resultOf("SUCCESS"),
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    cancelTime: iso(payment.cancelledAt ?? world.clock.now()),
  }
}
