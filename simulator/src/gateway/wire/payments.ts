import { z } from "zod"
import { customizedInfo, env, gatewayId, paymentFactor, settlementStrategy } from "./order"
import {
  amount,
  flag,
  httpUrl,
  merchantAccountId,
  passThrough,
  region,
  requestId,
  text,
} from "./scalars"

/** payments/consult. */
export const consult = z.strictObject({
  productCode: z.enum(["CASHIER_PAYMENT"]),
  paymentAmount: amount,
  env,
  paymentEvaluation: z.looseObject({}).optional(),
  merchantRegion: region.optional(),
  allowedPaymentMethodRegions: z.array(text(6)).optional(),
  allowedPaymentMethods: z.array(text(64)).optional(),
  blockedPaymentMethods: z.array(text(64)).optional(),
  region: region.optional(),
  customerId: text(64).optional(),
  referenceUserId: text(64).optional(),
  extendInfo: text(2048).optional(),
  userRegion: region.optional(),
  paymentFactor: paymentFactor.optional(),
  settlementStrategy: settlementStrategy.optional(),
  merchant: z.looseObject({}).optional(),
  allowedPspRegions: z.array(text(6)).optional(),
  buyer: z.looseObject({}).optional(),
  merchantAccountId,
})

const eitherPaymentId = {
  error: "paymentId or paymentRequestId is required",
  path: ["paymentRequestId"],
}

/** payments/inquiryPayment and payments/cancel. */
export const paymentReference = z
  .strictObject({
    paymentRequestId: requestId().optional(),
    paymentId: gatewayId.optional(),
    merchantAccountId,
  })
  .refine(
    (ids) => ids.paymentId !== undefined || ids.paymentRequestId !== undefined,
    eitherPaymentId
  )

/** payments/refund. */
export const refund = z.strictObject({
  refundRequestId: requestId(),
  paymentId: gatewayId,
  refundAmount: amount,
  metadata: passThrough.optional(),
  customizedInfo: customizedInfo.optional(),
  captureId: gatewayId.optional(),
  refundToBankInfo: z.looseObject({}).optional(),
  referenceRefundId: text(64).optional(),
  refundReason: text(256).optional(),
  refundNotifyUrl: httpUrl(1024).optional(),
  isAsyncRefund: flag.optional(),
  extendInfo: text(2048).optional(),
  refundDetails: z.array(z.looseObject({})).optional(),
  refundSourceAccountNo: text(64).optional(),
  actualRefundAmount: amount.optional(),
  merchantAccountId,
})

/** payments/inquiryRefund. */
export const refundReference = z
  .strictObject({
    refundRequestId: requestId().optional(),
    refundId: gatewayId.optional(),
    merchantAccountId,
  })
  .refine((ids) => ids.refundId !== undefined || ids.refundRequestId !== undefined, {
    error: "refundId or refundRequestId is required",
    path: ["refundRequestId"],
  })

/** payments/capture. */
export const capture = z.strictObject({
  captureRequestId: requestId(),
  paymentId: gatewayId,
  captureAmount: amount,
  isLastCapture: flag.optional(),
  captureType: text(64).optional(),
  transit: z.looseObject({}).optional(),
  merchantAccountId,
})
