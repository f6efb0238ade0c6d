import { currency } from "./objects"
import { text } from "./scalars"
import { z } from "./zod"

/** The set of types is open; see `WALLETS`. */
export const paymentMethod = z.looseObject({
  paymentMethodType: text(64),
  /** An access token, a card token or a scanned code. */
  paymentMethodId: text(128).optional(),
  funding: z.enum(["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"]).optional(),
  requireIssuerAuthentication: z.boolean().optional(),
  extendInfo: text(2048).optional(),
})

export const paymentFactor = z.looseObject({
  /** `true` for cards: they are held first and captured afterwards. */
  isAuthorization: z.boolean().optional(),
  captureMode: z.enum(["AUTOMATIC", "MANUAL"]).optional(),
  presentmentMode: z.enum(["BUNDLE", "TILE", "UNIFIED"]).optional(),
  inStorePaymentScenario: z.enum(["PaymentCode", "OrderCode", "EntryCode"]).optional(),
})

/** Left out with a single contract. */
export const settlementStrategy = z.looseObject({ settlementCurrency: currency })

export const creditPayPlan = z.looseObject({
  installmentNum: z.number().int().min(2).max(12),
  interval: z.literal("MONTH").optional(),
  creditPayFeeType: z.literal("PERCENTAGE").optional(),
  feePercentage: z.number().int().min(0).max(100).optional(),
})

/** The merchant's own five texts, echoed back. */
export const customizedInfo = z.looseObject({
  customizedField1: z.string().optional(),
  customizedField2: z.string().optional(),
  customizedField3: z.string().optional(),
  customizedField4: z.string().optional(),
  customizedField5: z.string().optional(),
})

/** Pay and agree at once. */
export const agreementInfo = z.looseObject({
  authState: text(256).optional(),
  userLoginId: text(64).optional(),
  userLoginType: z.string().optional(),
  displayUserLoginId: z.string().optional(),
})
