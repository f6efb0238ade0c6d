import type { z } from "zod"
import { capturePayment } from "../../flows/capture"
import type { Capture, Payment } from "../../ledger/model"
import { fromWire, toWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import type { Call } from "../endpoint"
import type * as wire from "../wire/payments"

type CaptureInput = z.infer<typeof wire.capture>

/** payments/capture: takes held card money; the same id and data repeat the answer. */
export function capture({ world, client, input }: Call<CaptureInput>): object {
  const known = world.payments.capture(client.clientId, input.captureRequestId)
  const amount = fromWire(input.captureAmount)
  if (known) {
    assertSameCapture(known, input)
    return captureAnswer(known.payment, known.capture)
  }
  const payment = world.payments.byId(client.clientId, input.paymentId)
  if (!payment) {
    throw new Refusal("AUTH_NOT_FOUND", "no such payment")
  }
  const made = capturePayment(world, payment, {
    requestId: input.captureRequestId,
    amount,
    last: input.isLastCapture ?? false,
  })
  return captureAnswer(payment, made)
}

function assertSameCapture(
  { payment, capture: known }: { payment: Payment; capture: Capture },
  input: CaptureInput
): void {
  const asked = fromWire(input.captureAmount)
  const same =
    payment.paymentId === input.paymentId &&
    known.amount.currency === asked.currency &&
    known.amount.value === asked.value
  if (!same) {
    throw new Refusal(
      "REPEAT_REQ_INCONSISTENT",
      "the same captureRequestId was used with other data"
    )
  }
}

function captureAnswer(payment: Payment, made: Capture): object {
  return {
    result: resultOf(made.code),
    captureRequestId: made.requestId,
    captureId: made.id,
    paymentId: payment.paymentId,
    captureAmount: toWire(made.amount),
    ...(made.status === "SUCCESS" && made.doneAt !== undefined
      ? { captureTime: iso(made.doneAt) }
      : {}),
  }
}
