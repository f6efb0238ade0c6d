import { z } from "zod"
import {
  agreementInfo,
  customizedInfo,
  env,
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
  merchantAccountId,
  passThrough,
  region,
  requestId,
  text,
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
export const attempt = {
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
