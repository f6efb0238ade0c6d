import { isCard, type Payment } from "../../ledger/model"
import { cardResult, pspCustomer } from "../../ledger/particulars"
import { actualAmount, promotionsOf } from "../../ledger/promotion"
import { toWire } from "../../money/currency"
import { resultOf } from "../../results/result"
import { iso } from "../../time/moment"

/** The answer of pay for a payment in its present state; the same state gives the same answer. */
export function payAnswer(payment: Payment): object {
  const ids = {
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    paymentAmount: toWire(payment.amount),
    paymentCreateTime: iso(payment.createdAt),
  }
  if (payment.status === "CANCELLED") {
    return { result: resultOf("ORDER_IS_CANCELED"), ...ids }
  }
  if (payment.status === "FAIL") {
    return { result: resultOf(payment.code), ...ids }
  }
  if (payment.status === "SUCCESS") {
    return { result: resultOf("SUCCESS"), ...ids, ...paidFields(payment) }
  }
  return { result: resultOf("PAYMENT_IN_PROCESS"), ...ids, ...payment.links, ...orderCode(payment) }
}

function paidFields(payment: Payment): object {
  return {
    actualPaymentAmount: actualAmount(payment),
    ...promotionsOf(payment, "promotionResult"),
    ...(payment.paidAt === undefined ? {} : { paymentTime: iso(payment.paidAt) }),
    ...(isCard(payment) && payment.authExpiresAt !== undefined
      ? { authExpiryTime: iso(payment.authExpiresAt) }
      : {}),
    ...pspCustomer(payment),
    ...cardResult(payment),
  }
}

function orderCode(payment: Payment): object {
  if (payment.scene !== "order-code") {
    return {}
  }
  return {
    orderCodeForm: {
      expireTime: iso(payment.expiresAt),
      paymentMethodType: payment.methodType,
      codeDetails: [
        { codeValueType: "QRCODE", displayType: "TEXT", codeValue: payment.sessionData ?? "" },
      ],
    },
  }
}
