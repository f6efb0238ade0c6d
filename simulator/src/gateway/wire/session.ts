import { z } from "zod"
import { attempt, paymentMethodObject } from "./attempt"
import { datetime, flag, integer, text, url } from "./scalars"

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
