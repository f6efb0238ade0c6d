import { result } from "./objects"
import { payment } from "./payments"
import { paymentMethod } from "./payment-method"
import { maybeText, moment, text } from "./scalars"
import { env } from "./terminal"
import { z } from "./zod"

const availablePaymentMethod = z.looseObject({
  paymentMethodTypeList: z
    .array(
      z.looseObject({
        paymentMethodType: text(64),
        paymentMethodOrder: z.number().int().optional(),
        expressCheckout: z.boolean().optional(),
      })
    )
    .optional(),
})

export const createPaymentSessionRequest = z.looseObject({
  ...payment,
  productCode: z.enum(["CASHIER_PAYMENT", "AGREEMENT_PAYMENT"]).default("CASHIER_PAYMENT"),
  /** `CHECKOUT_PAYMENT` is the gateway's own page. */
  productScene: z.enum(["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"]).optional(),
  /** Left out: the shopper chooses on the page. */
  paymentMethod: paymentMethod.optional(),
  savedPaymentMethods: z.array(paymentMethod).optional(),
  availablePaymentMethod: availablePaymentMethod.optional(),
  /** At most one hour after the session is made. */
  paymentSessionExpiryTime: moment.optional(),
  allowedPaymentMethodRegions: z.array(text(6)).optional(),
  enableInstallmentCollection: z.boolean().optional(),
  env: env.optional(),
  locale: text(8).optional(),
})

export const createPaymentSessionResponse = z.looseObject({
  result,
  /** For the gateway's browser SDK, to be passed on untouched. */
  paymentSessionData: maybeText,
  paymentSessionExpiryTime: maybeText,
  paymentSessionId: maybeText,
  normalUrl: maybeText,
})
