import { acquirerInfo, echoes, settlement } from "./answer-parts"
import { amount, maybeAmount, result } from "./objects"
import { customizedInfo } from "./payment-method"
import { httpUrl, maybeStatus, maybeText, requestId, text } from "./scalars"
import { z } from "./zod"

export const refundRequest = z.looseObject({
  refundRequestId: requestId(64),
  paymentId: text(64),
  refundAmount: amount,
  /** Refunds this capture alone. */
  captureId: text(64).optional(),
  referenceRefundId: text(64).optional(),
  refundReason: text(256).optional(),
  refundNotifyUrl: httpUrl(1024).optional(),
  metadata: text(2048).optional(),
  customizedInfo: customizedInfo.optional(),
})

const refundFields = {
  refundRequestId: maybeText,
  refundId: maybeText,
  refundAmount: maybeAmount,
  actualRefundAmount: maybeAmount,
  refundTime: maybeText,
  acquirerInfo,
  ...settlement,
}

export const refundResponse = z.looseObject({
  result,
  ...refundFields,
  paymentId: maybeText,
  acquirerReferenceNo: maybeText,
})

/** One of the two ids; `refundId` wins when both are sent. */
export const inquiryRefundRequest = z
  .looseObject({
    refundRequestId: requestId(64).optional(),
    refundId: text(64).optional(),
    merchantAccountId: text(32).optional(),
  })
  .refine(
    ({ refundRequestId, refundId }) => refundRequestId !== undefined || refundId !== undefined,
    { path: ["refundRequestId"], error: "needs refundRequestId or refundId" }
  )

/** `result` says only that the inquiry worked; `refundStatus` says where the refund stands. */
export const inquiryRefundResponse = z.looseObject({
  result,
  ...refundFields,
  ...echoes,
  refundStatus: maybeStatus,
  arn: maybeText,
  rrn: maybeText,
})
