import { amount, merchantAddress, order, result, settlementStrategy } from "./objects"
import { httpUrl, maybe, maybeList, maybeStatus, maybeText, requestId, text } from "./scalars"
import { z } from "./zod"

const store = z.looseObject({
  referenceStoreId: text(64),
  storeName: text(256),
  storeMCC: text(32),
})

const merchant = z.looseObject({
  referenceMerchantId: text(64),
  merchantMCC: text(32),
  merchantName: text(256),
  store,
})

const inStoreOrder = order.extend({ merchant })

const common = {
  productCode: z.literal("IN_STORE_PAYMENT").default("IN_STORE_PAYMENT"),
  paymentRequestId: requestId(64),
  paymentAmount: amount,
  paymentNotifyUrl: httpUrl(2048),
  paymentExpiryTime: z.string().optional(),
  settlementStrategy: settlementStrategy.optional(),
}

const connectWallet = z.literal("CONNECT_WALLET").default("CONNECT_WALLET")

const factor = <Scenario extends string>(scenario: Scenario) =>
  z
    .looseObject({ inStorePaymentScenario: z.literal(scenario) })
    .default({ inStorePaymentScenario: scenario })

/** The shopper shows a code, the till scans it. */
export const userPresentedRequest = z.looseObject({
  ...common,
  order: inStoreOrder.extend({
    env: z.looseObject({ storeTerminalId: text(64), storeTerminalRequestTime: text(64) }),
  }),
  paymentMethod: z.looseObject({ paymentMethodType: connectWallet, paymentMethodId: text(128) }),
  paymentFactor: factor("PaymentCode"),
})

const byWallet = z
  .looseObject({ paymentMethodType: connectWallet })
  .default({ paymentMethodType: "CONNECT_WALLET" })

/** The till shows a code with the amount in it. */
export const orderCodeRequest = z.looseObject({
  ...common,
  order: inStoreOrder,
  paymentMethod: byWallet,
  paymentFactor: factor("OrderCode"),
  paymentRedirectUrl: httpUrl(2048).optional(),
})

/** A printed code opens the shop's page in the wallet's browser. */
export const entryCodeRequest = z.looseObject({
  ...common,
  order: inStoreOrder.extend({ env: z.looseObject({ userAgent: text(2048) }) }),
  paymentMethod: byWallet,
  paymentFactor: factor("EntryCode"),
  paymentRedirectUrl: httpUrl(2048),
})

const merchantInfo = z.looseObject({
  referenceMerchantId: text(64),
  merchantDisplayName: text(64),
  merchantMCC: text(32),
  merchantAddress,
  registrationDetail: z.looseObject({
    legalName: text(256),
    registrationType: text(64),
    registrationNo: text(64),
    registrationAddress: merchantAddress.optional(),
    businessType: text(64).optional(),
  }),
})

export const registrationRequest = z.looseObject({
  productCodes: z.array(text(64)).min(1),
  registrationRequestId: requestId(64),
  registrationNotifyURL: httpUrl(2048).optional(),
  merchantInfo,
  passThroughInfo: text(2048).optional(),
})

export const registrationResponse = z.looseObject({ result, passThroughInfo: maybeText })

export const inquiryRegistrationStatusRequest = z
  .looseObject({
    registrationRequestId: requestId(64).optional(),
    referenceMerchantId: text(64).optional(),
    referenceStoreId: text(32).optional(),
  })
  .refine(
    ({ registrationRequestId, referenceMerchantId, referenceStoreId }) =>
      [registrationRequestId, referenceMerchantId, referenceStoreId].some((id) => id !== undefined),
    {
      path: ["registrationRequestId"],
      error: "needs registrationRequestId, referenceMerchantId or referenceStoreId",
    }
  )

export const registrationResult = maybe(
  z.looseObject({ registrationStatus: maybeStatus, rejectReasons: maybe(z.unknown()) })
)

export const inquiryRegistrationStatusResponse = z.looseObject({
  result,
  registrationResult,
  pspRegistrationResultList: maybeList(z.looseObject({ pspName: maybeText, registrationResult })),
})

export const inquiryRegistrationInfoRequest = z.looseObject({ referenceMerchantId: text(64) })

export const inquiryRegistrationInfoResponse = z.looseObject({
  result,
  merchantInfo: maybe(z.looseObject({ referenceMerchantId: maybeText })),
  productCodes: maybeList(z.string()),
})
