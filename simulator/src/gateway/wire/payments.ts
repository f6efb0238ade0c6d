import { z } from "zod"
import {
  agreementInfo,
  customizedInfo,
  env,
  gatewayId,
  order,
  paymentFactor,
  settlementStrategy,
  userName,
} from "./order"
import {
  amount,
  datetime,
  flag,
  httpUrl,
  integer,
  merchantAccountId,
  passThrough,
  region,
  requestId,
  text,
  url,
} from "./scalars"

const cardData = z.looseObject({
  cardNo: text(32).regex(/^\d+$/, "must be digits").optional(),
  cvv: z
    .string()
    .regex(/^\d{3,4}$/, "must be 3 or 4 digits")
    .optional(),
  expiryMonth: z
    .string()
    .regex(/^\d\d$/, "must be 2 digits")
    .optional(),
  expiryYear: z
    .string()
    .regex(/^\d\d$/, "must be 2 digits")
    .optional(),
  cardholderName: userName.optional(),
  is3DSAuthentication: flag.optional(),
  tokenize: flag.optional(),
})

export const paymentMethodObject = z.strictObject({
  paymentMethodType: text(64),
  paymentMethodId: text(128).optional(),
  funding: z.enum(["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"]).optional(),
  customerId: text(64).optional(),
  extendInfo: text(2048).optional(),
  requireIssuerAuthentication: flag.optional(),
  paymentMethodMetaData: cardData.optional(),
})

/** What pay and createPaymentSession have in common. */
const attempt = {
  paymentRequestId: requestId(),
  order,
  paymentAmount: amount,
  paymentNotifyUrl: httpUrl().optional(),
  metadata: passThrough.optional(),
  customizedInfo: customizedInfo.optional(),
  paymentQuote: z.looseObject({}).optional(),
  agreementInfo: agreementInfo.optional(),
  subscriptionInfo: z.looseObject({}).optional(),
  processingAmount: amount.optional(),
  paymentExpiryTime: datetime.optional(),
  paymentFactor: paymentFactor.optional(),
  settlementStrategy: settlementStrategy.optional(),
  creditPayPlan: z.looseObject({}).optional(),
  merchantRegion: region.optional(),
  userRegion: region.optional(),
  merchantAccountId,
  env: env.optional(),
} as const

const payFields = z.strictObject({
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"]),
  ...attempt,
  paymentMethod: paymentMethodObject,
  paymentRedirectUrl: url().optional(),
  appId: text(32).optional(),
  payToMethod: z.looseObject({}).optional(),
  isAuthorization: flag.optional(),
  merchant: z.looseObject({}).optional(),
  paymentVerificationData: z.looseObject({}).optional(),
  extendInfo: text(2048).optional(),
  dualOfflinePayment: flag.optional(),
  subscriptionId: text(64).optional(),
  taxCalculationId: text(64).optional(),
})

type PayFields = z.infer<typeof payFields>
type Requirement = readonly [
  path: string,
  when: (pay: PayFields) => boolean,
  value: (pay: PayFields) => unknown,
]

const cashier = (pay: PayFields) => pay.productCode === "CASHIER_PAYMENT"
const inStore = (pay: PayFields) => pay.productCode === "IN_STORE_PAYMENT"
const card = (pay: PayFields) => cashier(pay) && pay.paymentMethod.paymentMethodType === "CARD"
const rawCard = (pay: PayFields) => card(pay) && pay.paymentMethod.paymentMethodId === undefined
const scenario = (pay: PayFields) => inStore(pay) && pay.paymentFactor?.inStorePaymentScenario

/** Fields that depend on the product, the method or the terminal. */
const REQUIREMENTS: readonly Requirement[] = [
  ["paymentRedirectUrl", cashier, (pay) => pay.paymentRedirectUrl],
  ["env", cashier, (pay) => pay.env],
  ["appId", (pay) => pay.env?.terminalType === "MINI_APP", (pay) => pay.appId],
  ["paymentFactor", card, (pay) => pay.paymentFactor],
  ["paymentFactor.isAuthorization", card, (pay) => pay.paymentFactor?.isAuthorization || undefined],
  [
    "paymentMethod.paymentMethodMetaData.cardNo",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.cardNo,
  ],
  [
    "paymentMethod.paymentMethodMetaData.expiryMonth",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.expiryMonth,
  ],
  [
    "paymentMethod.paymentMethodMetaData.expiryYear",
    rawCard,
    (pay) => pay.paymentMethod.paymentMethodMetaData?.expiryYear,
  ],
  [
    "paymentMethod.paymentMethodId",
    (pay) => pay.productCode === "AGREEMENT_PAYMENT",
    (pay) => pay.paymentMethod.paymentMethodId,
  ],
  [
    "paymentFactor.inStorePaymentScenario",
    inStore,
    (pay) => pay.paymentFactor?.inStorePaymentScenario,
  ],
  ["order.merchant", inStore, (pay) => pay.order.merchant],
  ["order.merchant.merchantMCC", inStore, (pay) => pay.order.merchant?.merchantMCC],
  ["order.merchant.merchantName", inStore, (pay) => pay.order.merchant?.merchantName],
  [
    "order.merchant.store.referenceStoreId",
    inStore,
    (pay) => pay.order.merchant?.store?.referenceStoreId,
  ],
  ["order.merchant.store.storeName", inStore, (pay) => pay.order.merchant?.store?.storeName],
  ["order.merchant.store.storeMCC", inStore, (pay) => pay.order.merchant?.store?.storeMCC],
  [
    "paymentNotifyUrl",
    (pay) => scenario(pay) === "PaymentCode" || scenario(pay) === "OrderCode",
    (pay) => pay.paymentNotifyUrl,
  ],
  [
    "paymentMethod.paymentMethodId",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.paymentMethod.paymentMethodId,
  ],
  [
    "order.env.storeTerminalId",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.order.env?.storeTerminalId,
  ],
  [
    "order.env.storeTerminalRequestTime",
    (pay) => scenario(pay) === "PaymentCode",
    (pay) => pay.order.env?.storeTerminalRequestTime,
  ],
  [
    "order.env.userAgent",
    (pay) => scenario(pay) === "EntryCode",
    (pay) => pay.order.env?.userAgent,
  ],
]

/** payments/pay. */
export const pay = payFields.superRefine((value, context) => {
  for (const [path, when, read] of REQUIREMENTS) {
    if (when(value) && read(value) === undefined) {
      context.addIssue({ code: "custom", path: path.split("."), message: "is required here" })
    }
  }
  if (inStore(value) && value.paymentMethod.paymentMethodType !== "CONNECT_WALLET") {
    context.addIssue({
      code: "custom",
      path: ["paymentMethod", "paymentMethodType"],
      message: "must be CONNECT_WALLET in store",
    })
  }
})

/** payments/createPaymentSession. */
export const session = z
  .strictObject({
    productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"]),
    ...attempt,
    paymentRedirectUrl: url(),
    paymentMethod: paymentMethodObject.optional(),
    paymentSessionExpiryTime: datetime.optional(),
    productScene: z.enum(["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"]).optional(),
    allowedPaymentMethodRegions: z.array(text(6)).optional(),
    subscriptionPlan: z.looseObject({}).optional(),
    scopes: z.array(text(32)).optional(),
    enableInstallmentCollection: flag.optional(),
    riskData: z.looseObject({}).optional(),
    savedPaymentMethods: z.array(paymentMethodObject).optional(),
    locale: text(8).optional(),
    availablePaymentMethod: z
      .strictObject({
        paymentMethodTypeList: z
          .array(
            z.strictObject({
              paymentMethodType: text(64),
              paymentMethodOrder: integer(0, 1000).optional(),
              expressCheckout: flag.optional(),
            })
          )
          .optional(),
        paymentMethodMetaData: z.looseObject({}).optional(),
      })
      .optional(),
    subscription: z.looseObject({}).optional(),
  })
  .superRefine((value, context) => {
    const card = value.paymentMethod?.paymentMethodType === "CARD"
    if (card && value.paymentFactor?.isAuthorization !== true) {
      context.addIssue({
        code: "custom",
        path: ["paymentFactor", "isAuthorization"],
        message: "must be true for CARD",
      })
    }
  })

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
