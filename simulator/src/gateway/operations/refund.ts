import type { z } from "zod"
import { refundPayment } from "../../flows/refund"
import type { Payment, Refund } from "../../ledger/model"
import { fromWire, toWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import type { Call, Subject } from "../endpoint"
import { paymentSubject } from "../endpoint"
import type * as wire from "../wire/payments"

type RefundInput = z.infer<typeof wire.refund>
type RefundReference = z.infer<typeof wire.refundReference>

/** payments/refund: gives back all or part of a payment; the same id and data repeat the answer. */
export function refund({ world, client, input }: Call<RefundInput>): object {
  const known = world.payments.refund(client.clientId, { refundRequestId: input.refundRequestId })
  const amount = fromWire(input.refundAmount)
  if (known) {
    assertSameRefund(known, input)
    return refundAnswer(known.payment, known.refund)
  }
  const payment = world.payments.byId(client.clientId, input.paymentId)
  if (!payment) {
    throw new Refusal("ORDER_NOT_EXIST", "no such payment")
  }
  const made = refundPayment(world, payment, {
    requestId: input.refundRequestId,
    amount,
    captureId: input.captureId,
    notifyUrl: input.refundNotifyUrl,
    metadata: input.metadata,
    customizedInfo: input.customizedInfo,
  })
  return refundAnswer(payment, made)
}

/** payments/inquiryRefund. */
export function inquireRefund({ world, client, input }: Call<RefundReference>): object {
  const known = world.payments.refund(client.clientId, input)
  if (!known) {
    throw new Refusal("ORDER_NOT_EXIST", "no such refund")
  }
  const { refund: made } = known
  return {
    result: resultOf("SUCCESS"),
    refundId: made.id,
    refundRequestId: made.requestId,
    refundAmount: toWire(made.amount),
    refundStatus: made.status,
    ...doneFields(made),
    metadata: made.metadata,
    customizedInfo: made.customizedInfo,
  }
}

/** The subject of a refund or capture request: its payment. */
export function movementSubject({
  world,
  client,
  input,
}: Call<{ paymentId: string }>): Subject | undefined {
  const payment = world.payments.byId(client.clientId, input.paymentId)
  return payment && paymentSubject(payment)
}

/** The subject of a refund inquiry: the refund's payment. */
export function refundSubject({
  world,
  client,
  input,
}: Call<RefundReference>): Subject | undefined {
  const known = world.payments.refund(client.clientId, input)
  return known && paymentSubject(known.payment)
}

function assertSameRefund(
  { payment, refund: known }: { payment: Payment; refund: Refund },
  input: RefundInput
): void {
  const asked = fromWire(input.refundAmount)
  const same =
    payment.paymentId === input.paymentId &&
    known.amount.currency === asked.currency &&
    known.amount.value === asked.value
  if (!same) {
    throw new Refusal(
      "REPEAT_REQ_INCONSISTENT",
      "the same refundRequestId was used with other data"
    )
  }
}

function refundAnswer(payment: Payment, made: Refund): object {
  return {
    result: resultOf(made.code),
    refundRequestId: made.requestId,
    refundId: made.id,
    paymentId: payment.paymentId,
    refundAmount: toWire(made.amount),
    ...doneFields(made),
  }
}

function doneFields(made: Refund): object {
  return made.status === "SUCCESS" && made.doneAt !== undefined
    ? { refundTime: iso(made.doneAt), actualRefundAmount: toWire(made.amount) }
    : {}
}
