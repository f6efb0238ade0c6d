import type { z } from "zod"
import { customsAmount } from "../../customs/amount"
import { isCard, type Movement, type Payment } from "../../ledger/model"
import { cardResult, cardReview, pspCustomer } from "../../ledger/particulars"
import { actualAmount, promotionsOf } from "../../ledger/promotion"
import { done, paidAmount } from "../../ledger/rules"
import { toWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import { iso } from "../../time/moment"
import { behavioursOf, type World } from "../../world"
import type { Call, Subject } from "../endpoint"
import { paymentSubject } from "../endpoint"
import type * as wire from "../wire/payments"

type Reference = z.infer<typeof wire.paymentReference>

/** The payment a request names; paymentId wins over paymentRequestId. */
export function findPayment({ world, client, input }: Call<Reference>): Payment | undefined {
  return input.paymentId === undefined
    ? world.payments.byRequest(client.clientId, input.paymentRequestId ?? "")
    : world.payments.byId(client.clientId, input.paymentId)
}

/** The subject of a request that names a payment, known or (by the shop's id) still unknown. */
export function referenceSubject(call: Call<Reference>): Subject | undefined {
  const payment = findPayment(call)
  const id = call.input.paymentRequestId
  if (payment) {
    return paymentSubject(payment)
  }
  const key = { kind: "payment" as const, clientId: call.client.clientId, id: id ?? "" }
  return id !== undefined && call.world.book.has(key) ? { key } : undefined
}

/** The payment, as far as the gateway admits that it exists. Throws ORDER_NOT_EXIST. */
export function requirePayment(call: Call<Reference>): Payment {
  const payment = findPayment(call)
  if (!payment || isHidden(call.world, payment)) {
    throw new Refusal("ORDER_NOT_EXIST", "no such payment")
  }
  return payment
}

/** payments/inquiryPayment. */
export function inquirePayment(call: Call<Reference>): object {
  const payment = requirePayment(call)
  return {
    result: resultOf("SUCCESS"),
    paymentStatus: payment.status,
    paymentResultCode: statusCode(payment),
    paymentResultMessage: resultOf(statusCode(payment)).resultMessage,
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    paymentAmount: toWire(paidAmount(payment)),
    paymentCreateTime: iso(payment.createdAt),
    ...(payment.status === "SUCCESS" ? successFields(payment) : {}),
    ...(payment.methodType === undefined ? {} : { paymentMethodType: payment.methodType }),
    transactions: transactions(payment),
    metadata: payment.metadata,
    customizedInfo: payment.customizedInfo,
  }
}

function isHidden(world: World, payment: Payment): boolean {
  return !payment.opened && behavioursOf(world, payment).peek("invisible") !== undefined
}

function statusCode(payment: Payment): string {
  return payment.status === "CANCELLED" ? "ORDER_IS_CANCELED" : payment.code
}

function successFields(payment: Payment): object {
  return {
    actualPaymentAmount: actualAmount(payment),
    ...promotionsOf(payment, "promotionResults"),
    ...(payment.paidAt === undefined ? {} : { paymentTime: iso(payment.paidAt) }),
    ...(isCard(payment) && payment.authExpiresAt !== undefined
      ? { authExpiryTime: iso(payment.authExpiresAt) }
      : {}),
    ...customsAmount(payment),
    ...pspCustomer(payment),
    ...cardResult(payment),
    ...cardReview(payment),
  }
}

function transactions(payment: Payment): object[] {
  const captures = payment.captures.map((capture) => transaction("CAPTURE", capture))
  const refunds = payment.refunds.map((refund) => transaction("REFUND", refund))
  return [...captures, ...refunds, ...releaseOf(payment)]
}

function transaction(type: "CAPTURE" | "REFUND", movement: Movement): object {
  return {
    transactionResult: resultOf(movement.code),
    transactionId: movement.id,
    transactionType: type,
    transactionStatus: movement.status,
    transactionAmount: toWire(movement.amount),
    transactionRequestId: movement.requestId,
    transactionTime: iso(movement.doneAt ?? movement.at),
  }
}

/** A lapsed authorisation shows as VOID of what was never captured. */
function releaseOf(payment: Payment): object[] {
  const held = paidAmount(payment)
  const left = held.value - done(payment.captures)
  if (!isCard(payment) || !payment.released || left <= 0n || payment.status !== "SUCCESS") {
    return []
  }
  return [
    {
      transactionResult: resultOf("SUCCESS"),
      transactionId: `${payment.paymentId}V`,
      transactionType: "VOID",
      transactionStatus: "SUCCESS",
      transactionAmount: toWire({ currency: held.currency, value: left }),
      transactionRequestId: payment.paymentRequestId,
    },
  ]
}
