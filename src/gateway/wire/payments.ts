import {
  amount,
  env,
  maybeAmount,
  order,
  paymentFactor,
  paymentIds,
  paymentMethod,
  paymentStatus,
  redirects,
  result,
  settlementStrategy,
} from "./objects"
import {
  httpUrl,
  maybe,
  maybeBoolean,
  maybeList,
  maybeStatus,
  maybeText,
  requestId,
  text,
} from "./scalars"
import { z } from "./zod"

const metadata = text(2048).optional()

export const consultRequest = z.looseObject({
  productCode: z.literal("CASHIER_PAYMENT").default("CASHIER_PAYMENT"),
  paymentAmount: amount,
  env,
  settlementStrategy: settlementStrategy.optional(),
  merchantRegion: z.string().length(2).optional(),
  userRegion: z.string().length(2).optional(),
  allowedPaymentMethodRegions: z.array(text(6)).optional(),
})

export const consultResponse = z.looseObject({
  result,
  paymentOptions: maybeList(
    z.looseObject({
      paymentMethodType: z.string(),
      enabled: maybeBoolean,
      paymentMethodCategory: maybeText,
      disableReason: maybeText,
      supportedCurrencies: maybeList(z.string()),
      logo: maybe(z.looseObject({ logoName: maybeText, logoUrl: maybeText })),
      promoNames: maybeList(z.string()),
    })
  ),
})

export const payRequest = z.looseObject({
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"]).default("CASHIER_PAYMENT"),
  paymentRequestId: requestId(64),
  paymentAmount: amount,
  order,
  paymentMethod,
  paymentRedirectUrl: httpUrl(2048),
  env,
  paymentNotifyUrl: httpUrl(2048).optional(),
  paymentExpiryTime: z.string().optional(),
  paymentFactor: paymentFactor.optional(),
  settlementStrategy: settlementStrategy.optional(),
  metadata,
})

export const payResponse = z.looseObject({
  result,
  ...paymentIds,
  ...redirects,
  paymentAmount: maybeAmount,
  paymentTime: maybeText,
  paymentCreateTime: maybeText,
  authExpiryTime: maybeText,
  orderCodeForm: maybe(
    z.looseObject({
      expireTime: maybeText,
      codeDetails: maybeList(
        z.looseObject({ codeValueType: maybeText, codeValue: maybeText, displayType: maybeText })
      ),
    })
  ),
})

/** A payment with an agreement: the access token is the method's id, and nobody is redirected. */
export const agreementPayRequest = payRequest.extend({
  productCode: z.literal("AGREEMENT_PAYMENT").default("AGREEMENT_PAYMENT"),
  paymentMethod: paymentMethod.extend({ paymentMethodId: text(128) }),
  paymentRedirectUrl: httpUrl(2048).optional(),
  env: env.optional(),
})

export const createPaymentSessionRequest = z.looseObject({
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"]).default("CASHIER_PAYMENT"),
  paymentRequestId: requestId(64),
  order,
  paymentAmount: amount,
  paymentRedirectUrl: httpUrl(2048),
  productScene: z.enum(["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"]).optional(),
  paymentMethod: paymentMethod.optional(),
  paymentSessionExpiryTime: z.string().optional(),
  paymentNotifyUrl: httpUrl(2048).optional(),
  paymentFactor: paymentFactor.optional(),
  settlementStrategy: settlementStrategy.optional(),
  env: env.optional(),
  locale: text(8).optional(),
  metadata,
})

export const createPaymentSessionResponse = z.looseObject({
  result,
  paymentSessionData: maybeText,
  paymentSessionExpiryTime: maybeText,
  paymentSessionId: maybeText,
  normalUrl: maybeText,
})

const oneOf = (...fields: string[]) => ({
  error: `needs ${fields.join(" or ")}`,
  path: [fields[0] ?? ""],
})

const byPayment = z.looseObject({
  paymentRequestId: requestId(64).optional(),
  paymentId: text(64).optional(),
})

export const inquiryPaymentRequest = byPayment.refine(
  ({ paymentRequestId, paymentId }) => paymentRequestId !== undefined || paymentId !== undefined,
  oneOf("paymentRequestId", "paymentId")
)

export const cancelRequest = inquiryPaymentRequest

export const inquiryPaymentResponse = z.looseObject({
  result,
  ...paymentIds,
  paymentStatus,
  paymentResultCode: maybeText,
  paymentResultMessage: maybeText,
  paymentAmount: maybeAmount,
  paymentTime: maybeText,
  authExpiryTime: maybeText,
  paymentMethodType: maybeText,
  customsDeclarationAmount: maybeAmount,
  transactions: maybeList(
    z.looseObject({
      transactionType: maybeStatus,
      transactionStatus: maybeStatus,
      transactionId: maybeText,
      transactionRequestId: maybeText,
      transactionAmount: maybeAmount,
      transactionResult: maybe(result),
    })
  ),
})

export const cancelResponse = z.looseObject({ result, ...paymentIds, cancelTime: maybeText })

export const refundRequest = z.looseObject({
  refundRequestId: requestId(64),
  paymentId: text(64),
  refundAmount: amount,
  captureId: text(64).optional(),
  referenceRefundId: text(64).optional(),
  refundReason: text(256).optional(),
  refundNotifyUrl: httpUrl(1024).optional(),
  metadata,
})

export const refundResponse = z.looseObject({
  result,
  refundRequestId: maybeText,
  refundId: maybeText,
  paymentId: maybeText,
  refundAmount: maybeAmount,
  refundTime: maybeText,
})

export const inquiryRefundRequest = z
  .looseObject({ refundRequestId: requestId(64).optional(), refundId: text(64).optional() })
  .refine(
    ({ refundRequestId, refundId }) => refundRequestId !== undefined || refundId !== undefined,
    oneOf("refundRequestId", "refundId")
  )

export const inquiryRefundResponse = z.looseObject({
  result,
  refundRequestId: maybeText,
  refundId: maybeText,
  refundAmount: maybeAmount,
  refundStatus: maybeStatus,
  refundTime: maybeText,
})

export const captureRequest = z.looseObject({
  captureRequestId: requestId(64),
  paymentId: text(64),
  captureAmount: amount,
  isLastCapture: z.boolean().optional(),
})

export const captureResponse = z.looseObject({
  result,
  captureRequestId: maybeText,
  captureId: maybeText,
  paymentId: maybeText,
  captureAmount: maybeAmount,
  captureTime: maybeText,
})
