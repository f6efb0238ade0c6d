import { maybeAmount } from "./objects"
import { maybe, maybeBoolean, maybeInteger, maybeList, maybeText, maybeTexts } from "./scalars"
import { z } from "./zod"

/** The wallet's customer, as the wallet shows one. */
export const pspCustomerInfo = maybe(
  maybeTexts(
    "pspName",
    "pspCustomerId",
    "displayCustomerId",
    "displayCustomerName",
    "customer2088Id"
  )
)

/** An exchange rate; the price stays text, so that no digit is lost. */
export const quote = maybe(
  z.looseObject({
    quoteId: maybeText,
    quoteCurrencyPair: maybeText,
    quotePrice: maybeText,
    quoteStartTime: maybeText,
    quoteExpiryTime: maybeText,
    guaranteed: maybeBoolean,
  })
)

/** What is settled, where the rate was fixed with the payment. */
export const settlement = { grossSettlementAmount: maybeAmount, settlementQuote: quote }

/** Another acquirer behind the same API. */
export const acquirerInfo = maybe(
  maybeTexts(
    "acquirerName",
    "referenceRequestId",
    "acquirerTransactionId",
    "acquirerMerchantId",
    "acquirerResultCode",
    "acquirerResultMessage"
  )
)

const threeDSResult = maybe(
  z.looseObject({
    threeDSVersion: maybeText,
    eci: maybeText,
    cavv: maybeText,
    dsTransactionId: maybeText,
    xid: maybeText,
    challengeCancel: maybeText,
    challenged: maybeBoolean,
    exemptionType: maybeText,
    threeDSOffered: maybeBoolean,
  })
)

/** How a card was paid with; masked, but `cardToken` is a credential. */
export const paymentResultInfo = maybe(
  z.looseObject({
    ...maybeTexts("issuerName", "refusalCodeRaw", "refusalReasonRaw", "merchantAdviceCode").shape,
    ...maybeTexts("cardNo", "cardBrand", "cardToken", "issuingCountry", "funding").shape,
    ...maybeTexts("paymentMethodRegion", "avsResultRaw", "cvvResultRaw").shape,
    ...maybeTexts("networkTransactionId", "cardholderName", "cardBin", "lastFour").shape,
    ...maybeTexts("expiryMonth", "expiryYear", "cardCategory", "rrn", "authorizationCode").shape,
    userAuthorizationStatus: maybeText,
    threeDSResult,
    acquirerInfo,
    creditPayPlan: maybe(
      z.looseObject({
        installmentNum: maybeInteger,
        interval: maybeText,
        feePercentage: maybeInteger,
      })
    ),
  })
)

/** What the wallet took off. */
export const promotionResults = maybeList(
  z.looseObject({
    promotionType: maybeText,
    discount: maybe(
      z.looseObject({
        discountTag: maybeText,
        discountName: maybeText,
        savingsAmount: maybeAmount,
        estimateSavingsAmount: maybeAmount,
      })
    ),
  })
)

/** The merchant's own data, as they were sent. */
export const echoes = {
  metadata: maybeText,
  customizedInfo: maybe(
    maybeTexts(
      "customizedField1",
      "customizedField2",
      "customizedField3",
      "customizedField4",
      "customizedField5"
    )
  ),
}

/** A code to be shown to the shopper; kinds of image differ, text is to be drawn as a QR code. */
export const orderCodeForm = maybe(
  z.looseObject({
    paymentMethodType: maybeText,
    expireTime: maybeText,
    codeDetails: maybeList(maybeTexts("codeValueType", "codeValue", "displayType")),
  })
)
