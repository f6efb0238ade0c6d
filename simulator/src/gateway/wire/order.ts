import { z } from "zod"
import {
  amount,
  amountOrZero,
  datetime,
  flag,
  integer,
  region,
  requestId,
  text,
  url,
} from "./scalars"

export const userName = z.strictObject({
  firstName: text(32).optional(),
  middleName: text(32).optional(),
  lastName: text(32).optional(),
  fullName: text(128).optional(),
})

export const address = z.strictObject({
  region,
  state: text(8).optional(),
  city: text(32).optional(),
  address1: text(256).optional(),
  address2: text(256).optional(),
  address3: text(256).optional(),
  zipCode: text(32).optional(),
  label: text(64).optional(),
})

const store = z.strictObject({
  referenceStoreId: text(64).optional(),
  storeName: text(256).optional(),
  storeMCC: text(32).optional(),
  storeDisplayName: text(256).optional(),
  storeTerminalId: text(64).optional(),
  storeOperatorId: text(64).optional(),
  storeAddress: address.optional(),
  storePhoneNo: text(32).optional(),
})

const merchant = z.strictObject({
  referenceMerchantId: text(32),
  merchantMCC: text(32).optional(),
  merchantName: text(256).optional(),
  merchantDisplayName: text(64).optional(),
  merchantAddress: address.optional(),
  merchantRegisterDate: datetime.optional(),
  merchantRegistrationTime: datetime.optional(),
  merchantEmail: text(256).optional(),
  merchantType: z.enum(["INDIVIDUAL", "ENTERPRISE"]).optional(),
  store: store.optional(),
})

const goods = z.strictObject({
  referenceGoodsId: text(64),
  goodsName: text(256),
  goodsCategory: text(64).optional(),
  goodsBrand: text(64).optional(),
  goodsUnitAmount: amountOrZero.optional(),
  goodsQuantity: z
    .string()
    .regex(/^[1-9]\d*$/, "must be a string of digits, at least 1")
    .optional(),
  goodsSkuName: text(256).optional(),
  goodsUrl: url().optional(),
  goodsImageUrl: url().optional(),
  deliveryMethodType: z.enum(["PHYSICAL", "DIGITAL"]).optional(),
  goodsDiscountAmount: amountOrZero.optional(),
  priceId: text(64).optional(),
  goodsEndsOnTime: datetime.optional(),
})

const buyer = z.strictObject({
  referenceBuyerId: text(64).optional(),
  buyerName: userName.optional(),
  buyerPhoneNo: text(24).optional(),
  buyerPhoneNoContryCode: text(7).optional(),
  buyerEmail: text(64).optional(),
  buyerRegistrationTime: datetime.optional(),
  isAccountVerified: flag.optional(),
  successfulOrderCount: integer(0, Number.MAX_SAFE_INTEGER).optional(),
})

const shipping = z.strictObject({
  shippingName: userName.optional(),
  shippingAddress: address.optional(),
  shippingCarrier: text(128).optional(),
  shippingPhoneNo: text(16).optional(),
  shipToEmail: text(64).optional(),
  shippingFeeId: text(64).optional(),
  shippingFee: amountOrZero.optional(),
  shippingDescription: text(64).optional(),
  deliveryEstimate: z.looseObject({}).optional(),
  shippingNumber: text(128).optional(),
  notes: text(256).optional(),
})

export const terminalType = z.enum(["WEB", "WAP", "APP", "MINI_APP"])
export const osType = z.enum(["IOS", "ANDROID"])

const envFields = {
  osType: osType.optional(),
  userAgent: text(2048).optional(),
  deviceTokenId: text(64).optional(),
  clientIp: text(64).optional(),
  cookieId: text(256).optional(),
  extendInfo: text(2048).optional(),
  storeTerminalId: text(64).optional(),
  storeTerminalRequestTime: datetime.optional(),
  browserInfo: z
    .strictObject({
      acceptHeader: text(2048).optional(),
      javaEnabled: flag.optional(),
      javaScriptEnabled: flag.optional(),
      language: text(32).optional(),
      userAgent: text(2048).optional(),
    })
    .optional(),
  colorDepth: text(16).optional(),
  screenHeight: text(16).optional(),
  screenWidth: text(16).optional(),
  timeZoneOffset: integer(-720, 720).optional(),
  deviceBrand: text(64).optional(),
  deviceModel: text(128).optional(),
  deviceLanguage: text(64).optional(),
  deviceId: text(128).optional(),
  osVersion: text(64).optional(),
} as const

/** The shopper's device; `osType` is required unless the terminal is WEB. */
export const env = z
  .strictObject({ terminalType, ...envFields })
  .refine(({ terminalType: terminal, osType: os }) => terminal === "WEB" || os !== undefined, {
    path: ["osType"],
    error: "is required when terminalType is not WEB",
  })

export const order = z.strictObject({
  referenceOrderId: text(64),
  orderDescription: text(256),
  orderAmount: amount,
  orderDiscountAmount: amountOrZero.optional(),
  subTotalOrderAmount: amountOrZero.optional(),
  merchant: merchant.optional(),
  goods: z.array(goods).max(100).optional(),
  shipping: shipping.optional(),
  buyer: buyer.optional(),
  env: z.strictObject({ terminalType: terminalType.optional(), ...envFields }).optional(),
  extendInfo: text(2048).optional(),
  transit: z.looseObject({}).optional(),
  lodging: z.looseObject({}).optional(),
  gaming: z.looseObject({}).optional(),
  needDeclaration: flag.optional(),
  declaration: z.looseObject({}).optional(),
  orderType: text(64).optional(),
  orderCreatedTime: datetime.optional(),
})

export const settlementStrategy = z.strictObject({
  settlementCurrency: z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code"),
})

export const customizedInfo = z.strictObject({
  customizedField1: text(256).optional(),
  customizedField2: text(256).optional(),
  customizedField3: text(256).optional(),
  customizedField4: text(256).optional(),
  customizedField5: text(256).optional(),
})

export const paymentFactor = z.strictObject({
  isPaymentEvaluation: flag.optional(),
  inStorePaymentScenario: z.enum(["PaymentCode", "OrderCode", "EntryCode"]).optional(),
  presentmentMode: z.enum(["BUNDLE", "TILE", "UNIFIED"]).optional(),
  captureMode: z.enum(["AUTOMATIC", "MANUAL"]).optional(),
  isAuthorization: flag.optional(),
})

export const agreementInfo = z.strictObject({
  authState: text(256).optional(),
  userLoginId: text(64).optional(),
  userLoginType: text(64).optional(),
  displayUserLoginId: text(64).optional(),
})

/** The digits of an id of the gateway, at most 64 characters. */
export const gatewayId = requestId(64)
