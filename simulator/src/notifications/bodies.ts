import { customsAmount } from "../customs/amount"
import { resultOf } from "../results/result"
import { isCard, type Capture, type Payment, type Refund } from "../ledger/model"
import { promotionsOf } from "../ledger/promotion"
import { paidAmount } from "../ledger/rules"
import { toWire } from "../money/currency"
import { iso } from "../time/moment"
import { cardResult, cardReview, pspCustomer } from "../ledger/particulars"

/** notifyPayment: the final result, or PAYMENT_PENDING while the money is not confirmed. */
export function paymentBody(payment: Payment): object {
  const pending = payment.status === "PENDING"
  return {
    notifyType: pending ? "PAYMENT_PENDING" : "PAYMENT_RESULT",
    result: resultOf(pending ? "SUCCESS" : payment.code, pending ? "pending" : undefined),
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    paymentAmount: toWire(paidAmount(payment)),
    paymentCreateTime: iso(payment.createdAt),
    ...(payment.paidAt === undefined ? {} : { paymentTime: iso(payment.paidAt) }),
    ...(payment.methodType === undefined ? {} : { paymentMethodType: payment.methodType }),
    ...promotionsOf(payment, "promotionResult"),
    ...customsAmount(payment),
    ...pspCustomer(payment),
    ...cardResult(payment),
    ...cardReview(payment),
    ...(isCard(payment) && payment.authExpiresAt !== undefined
      ? { authExpiryTime: iso(payment.authExpiresAt) }
      : {}),
    metadata: payment.metadata,
    customizedInfo: payment.customizedInfo,
  }
}

/** notifyCapture. It carries no paymentRequestId. */
export function captureBody(payment: Payment, capture: Capture): object {
  return {
    notifyType: "CAPTURE_RESULT",
    result: resultOf(capture.code),
    captureRequestId: capture.requestId,
    paymentId: payment.paymentId,
    captureId: capture.id,
    captureAmount: toWire(capture.amount),
    ...(capture.status === "SUCCESS" && capture.doneAt !== undefined
      ? { captureTime: iso(capture.doneAt) }
      : {}),
    ...cardResult(payment),
  }
}

/** notifyRefund. It carries no paymentId. */
export function refundBody(refund: Refund): object {
  return {
    notifyType: "REFUND_RESULT",
    result: resultOf(refund.code),
    refundStatus: refund.status,
    refundRequestId: refund.requestId,
    refundId: refund.id,
    refundAmount: toWire(refund.amount),
    ...(refund.status === "SUCCESS" && refund.doneAt !== undefined
      ? { refundTime: iso(refund.doneAt) }
      : {}),
    metadata: refund.metadata,
    customizedInfo: refund.customizedInfo,
  }
}
