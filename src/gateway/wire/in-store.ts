import { amount, result } from "./objects"
import { order } from "./order"
import { settlementStrategy } from "./payment-method"
import { address, merchantInStore } from "./people"
import {
  httpUrl,
  maybe,
  maybeList,
  maybeStatus,
  maybeText,
  maybeTexts,
  moment,
  region,
  requestId,
  returnUrl,
  text,
} from "./scalars"
import { tillEnv, walletBrowserEnv } from "./terminal"
import { z } from "./zod"

const inStoreOrder = order.extend({ merchant: merchantInStore })

const common = {
  productCode: z.literal("IN_STORE_PAYMENT").default("IN_STORE_PAYMENT"),
  paymentRequestId: requestId(64),
  paymentAmount: amount,
  paymentNotifyUrl: httpUrl(2048),
  paymentExpiryTime: moment.optional(),
  settlementStrategy: settlementStrategy.optional(),
  merchantRegion: region.optional(),
}

const connectWallet = z.literal("CONNECT_WALLET").default("CONNECT_WALLET")

const factor = <Scenario extends string>(scenario: Scenario) =>
  z
    .looseObject({ inStorePaymentScenario: z.literal(scenario) })
    .default({ inStorePaymentScenario: scenario })

/** The shopper shows a code, the till scans it. */
export const userPresentedRequest = z.looseObject({
  ...common,
  order: inStoreOrder.extend({ env: tillEnv }),
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
  paymentRedirectUrl: returnUrl(2048).optional(),
})

/** A printed code opens the shop's page in the wallet's browser. */
export const entryCodeRequest = z.looseObject({
  ...common,
  order: inStoreOrder.extend({ env: walletBrowserEnv }),
  paymentMethod: byWallet,
  paymentFactor: factor("EntryCode"),
  paymentRedirectUrl: returnUrl(2048),
})

const registrationDetail = z.looseObject({
  legalName: text(256),
  registrationType: text(64),
  registrationNo: text(64),
  registrationAddress: address.optional(),
  businessType: text(64).optional(),
  registrationEffectiveDate: z.string().optional(),
  registrationExpireDate: z.string().optional(),
  contactInfo: z.array(z.looseObject({ contactNo: text(64), contactType: text(64) })).optional(),
  attachments: z
    .array(
      z.looseObject({
        attachmentType: text(64),
        attachmentName: z.string().optional(),
        file: z.string().optional(),
      })
    )
    .optional(),
})

const merchantInfo = z.looseObject({
  referenceMerchantId: text(64),
  merchantDisplayName: text(64),
  merchantMCC: text(32),
  merchantAddress: address,
  registrationDetail,
  logo: z
    .looseObject({ logoName: z.string().optional(), logoUrl: httpUrl(2048).optional() })
    .optional(),
  websites: z.array(z.looseObject({ url: httpUrl(2048) })).optional(),
})

/** Only the length of the store's id is documented; its other fields are those of a store in a payment. */
const storeInfo = z.looseObject({
  referenceStoreId: text(32),
  storeName: text(256),
  storeMCC: text(32),
  storeDisplayName: text(256).optional(),
  storeTerminalId: text(64).optional(),
  storeAddress: address.optional(),
  storePhoneNo: text(32).optional(),
})

export const registrationRequest = z
  .looseObject({
    productCodes: z.array(text(64)).min(1),
    registrationRequestId: requestId(64),
    registrationNotifyURL: httpUrl(2048).optional(),
    merchantInfo,
    storeInfo: storeInfo.optional(),
    passThroughInfo: text(2048).optional(),
  })
  .refine(
    ({ productCodes, storeInfo: store }) =>
      !productCodes.includes("IN_STORE_PAYMENT") || store !== undefined,
    { path: ["storeInfo"], error: "is required with the product code IN_STORE_PAYMENT" }
  )

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

export const inquiryRegistrationInfoRequest = z.looseObject({
  referenceMerchantId: text(64),
  referenceStoreId: text(32).optional(),
})

export const inquiryRegistrationInfoResponse = z.looseObject({
  result,
  merchantInfo: maybe(
    maybeTexts("referenceMerchantId", "merchantDisplayName", "merchantMCC", "merchantName")
  ),
  storeInfo: maybe(maybeTexts("referenceStoreId", "storeName", "storeMCC", "storePhoneNo")),
  productCodes: maybeList(z.string()),
})
