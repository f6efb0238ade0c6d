import {
  acquirerInfo,
  orderCodeForm,
  paymentResultInfo,
  promotionResults,
  pspCustomerInfo,
  settlement,
} from "./answer-parts"
import { amount, maybeAmount, paymentIds, redirects, result } from "./objects"
import { order } from "./order"
import {
  agreementInfo,
  creditPayPlan,
  customizedInfo,
  paymentFactor,
  paymentMethod,
  settlementStrategy,
} from "./payment-method"
import { httpUrl, maybeText, moment, region, requestId, returnUrl, text } from "./scalars"
import { env } from "./terminal"
import { z } from "./zod"

/** What a payment and a payment session have in common. */
export const payment = {
  paymentRequestId: requestId(64),
  paymentAmount: amount,
  order,
  paymentRedirectUrl: returnUrl(2048),
  paymentNotifyUrl: httpUrl(2048).optional(),
  paymentExpiryTime: moment.optional(),
  paymentFactor: paymentFactor.optional(),
  settlementStrategy: settlementStrategy.optional(),
  creditPayPlan: creditPayPlan.optional(),
  agreementInfo: agreementInfo.optional(),
  metadata: text(2048).optional(),
  customizedInfo: customizedInfo.optional(),
  processingAmount: amount.optional(),
  merchantRegion: region.optional(),
  userRegion: region.optional(),
  merchantAccountId: text(32).optional(),
}

const payFields = z.looseObject({
  ...payment,
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"]).default("CASHIER_PAYMENT"),
  paymentMethod,
  env,
  /** The mini program's id. */
  appId: text(32).optional(),
})

export const payRequest = payFields
  .refine(({ env, appId }) => env.terminalType !== "MINI_APP" || appId !== undefined, {
    path: ["appId"],
    error: "is needed when terminalType is MINI_APP",
  })
  .refine(
    ({ paymentMethod, paymentFactor }) =>
      paymentMethod.paymentMethodType !== "CARD" || paymentFactor !== undefined,
    { path: ["paymentFactor"], error: "is needed for cards, with isAuthorization true" }
  )

/** A payment with an agreement: the access token is the method's id, and no one is redirected. */
export const agreementPayRequest = payFields.extend({
  productCode: z.literal("AGREEMENT_PAYMENT").default("AGREEMENT_PAYMENT"),
  paymentMethod: paymentMethod.extend({ paymentMethodId: text(128) }),
  paymentRedirectUrl: returnUrl(2048).optional(),
  env: env.optional(),
})

export const payResponse = z.looseObject({
  result,
  ...paymentIds,
  ...redirects,
  ...settlement,
  paymentAmount: maybeAmount,
  actualPaymentAmount: maybeAmount,
  paymentTime: maybeText,
  paymentCreateTime: maybeText,
  authExpiryTime: maybeText,
  orderCodeForm,
  pspCustomerInfo,
  paymentResultInfo,
  acquirerInfo,
  promotionResult: promotionResults,
})
