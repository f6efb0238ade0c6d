import { amount, maybeAmount, result } from "./objects"
import { buyer, merchant } from "./people"
import { paymentFactor, settlementStrategy } from "./payment-method"
import {
  maybe,
  maybeBoolean,
  maybeInteger,
  maybeList,
  maybeText,
  maybeTexts,
  region,
  text,
} from "./scalars"
import { env } from "./terminal"
import { z } from "./zod"

export const consultRequest = z.looseObject({
  productCode: z.literal("CASHIER_PAYMENT").default("CASHIER_PAYMENT"),
  paymentAmount: amount,
  env,
  settlementStrategy: settlementStrategy.optional(),
  merchantRegion: region.optional(),
  userRegion: region.optional(),
  allowedPaymentMethodRegions: z.array(text(6)).optional(),
  allowedPaymentMethods: z.array(text(64)).optional(),
  blockedPaymentMethods: z.array(text(64)).optional(),
  paymentFactor: paymentFactor.optional(),
  merchant: merchant.optional(),
  buyer: buyer.optional(),
  referenceUserId: z.string().optional(),
  merchantAccountId: text(32).optional(),
})

const logo = maybe(maybeTexts("logoName", "logoUrl"))
const cardBrands = maybeList(z.looseObject({ cardBrand: maybeText, logo }))

const detail = maybe(
  z.looseObject({
    supportCardBrands: cardBrands,
    funding: maybeList(z.string()),
    supportBanks: maybeList(
      z.looseObject({ bankIdentifierCode: maybeText, bankShortName: maybeText, bankLogo: logo })
    ),
    interactionTypes: maybeList(z.string()),
  })
)

const installment = maybe(
  z.looseObject({
    supportCardBrands: cardBrands,
    plans: maybeList(
      z.looseObject({
        installmentNum: maybeInteger,
        interval: maybeText,
        interestRate: maybeText,
        enabled: maybeBoolean,
        minInstallmentAmount: maybeAmount,
        maxInstallmentAmount: maybeAmount,
      })
    ),
  })
)

/** A payment method that the contract has; `disableReason` says why it is not for this amount. */
const paymentOption = z.looseObject({
  paymentMethodType: z.string(),
  enabled: maybeBoolean,
  paymentMethodCategory: maybeText,
  paymentMethodRegion: maybeList(z.string()),
  disableReason: maybeText,
  supportedCurrencies: maybeList(z.string()),
  logo,
  promoNames: maybeList(z.string()),
  paymentOptionDetail: detail,
  installment,
  interactionType: maybeText,
  bankIdentifierCode: maybeText,
})

export const consultResponse = z.looseObject({
  result,
  paymentOptions: maybeList(paymentOption),
})
