import { marksOfAmount } from "../behaviours/amount-endings"
import type { FirstSight } from "../behaviours/book"
import { endpoint, type Call, type Endpoint, type Subject } from "./endpoint"
import { cancelPayment } from "./operations/cancel"
import { capture } from "./operations/capture"
import { consult } from "./operations/consult"
import { findPayment, inquirePayment, referenceSubject } from "./operations/inquiry"
import { pay } from "./operations/pay"
import { inquireRefund, movementSubject, refund, refundSubject } from "./operations/refund"
import { createSession } from "./operations/session"
import { pay as payShape } from "./wire/pay"
import * as payments from "./wire/payments"
import { session as sessionShape } from "./wire/session"

interface Attempt {
  readonly paymentRequestId: string
  readonly order: { readonly referenceOrderId: string; readonly orderDescription: string }
  readonly paymentAmount: { readonly value: string }
}

const online = () => false
function consultSubject({ client, input }: Call<{ extendInfo?: string | undefined }>): Subject {
  const key = { kind: "consult" as const, clientId: client.clientId, id: "consult" }
  return { key, sight: { texts: [input.extendInfo ?? ""] }, passing: true }
}

function attemptSubject({ client, input }: Call<Attempt>): Subject {
  const sight: FirstSight = {
    texts: [input.order.orderDescription, input.order.referenceOrderId],
    amountMarks: marksOfAmount(input.paymentAmount.value),
  }
  return { key: { kind: "payment", clientId: client.clientId, id: input.paymentRequestId }, sight }
}

function isInStore(payment: { productCode: string } | undefined): boolean {
  return payment === undefined || payment.productCode === "IN_STORE_PAYMENT"
}

/** The payment endpoints: path, shape of the request, and who does the work. */
export const PAYMENT_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    path: "payments/consult",
    operation: "consult",
    shape: payments.consult,
    inStore: online,
    subject: consultSubject,
    work: consult,
  }),
  endpoint({
    path: "payments/pay",
    operation: "pay",
    shape: payShape,
    inStore: ({ input }) => isInStore(input),
    subject: attemptSubject,
    work: pay,
  }),
  endpoint({
    path: "payments/createPaymentSession",
    operation: "session",
    shape: sessionShape,
    inStore: online,
    subject: attemptSubject,
    work: createSession,
  }),
  endpoint({
    path: "payments/inquiryPayment",
    operation: "inquiry",
    shape: payments.paymentReference,
    inStore: (call) => isInStore(findPayment(call)),
    subject: referenceSubject,
    work: inquirePayment,
  }),
  endpoint({
    path: "payments/cancel",
    operation: "cancel",
    shape: payments.paymentReference,
    inStore: (call) => isInStore(findPayment(call)),
    subject: referenceSubject,
    work: cancelPayment,
  }),
  endpoint({
    path: "payments/refund",
    operation: "refund",
    shape: payments.refund,
    inStore: ({ world, client, input }) =>
      isInStore(world.payments.byId(client.clientId, input.paymentId)),
    subject: movementSubject,
    work: refund,
  }),
  endpoint({
    path: "payments/inquiryRefund",
    operation: "inquiryRefund",
    shape: payments.refundReference,
    inStore: ({ world, client, input }) =>
      isInStore(world.payments.refund(client.clientId, input)?.payment),
    subject: refundSubject,
    work: inquireRefund,
  }),
  endpoint({
    path: "payments/capture",
    operation: "capture",
    shape: payments.capture,
    inStore: online,
    subject: movementSubject,
    work: capture,
  }),
]
