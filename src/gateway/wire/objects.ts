import { maybe, maybeStatus, maybeText, text } from "./scalars"
import { z } from "./zod"

/** Amount in a request: minor units as digits. */
export const amount = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, "must be a three-letter currency code in capitals"),
  value: z.string().regex(/^[1-9]\d{0,15}$/, "must be 1 to 16 digits, in minor units, above zero"),
})

export type Amount = z.infer<typeof amount>

/** Amount in an answer or notification. */
export const maybeAmount = maybe(
  z.object({
    currency: z.string(),
    value: z
      .union([z.string(), z.number().int().transform(String)])
      .pipe(z.string().regex(/^\d+$/)),
  })
)

/** Every answer's verdict; an unknown status counts as unknown. */
export const result = z.looseObject({
  resultCode: z.string().catch(""),
  resultStatus: z.enum(["S", "F", "U"]).catch("U"),
  resultMessage: z.string().catch(""),
})

export type Result = z.infer<typeof result>

const userName = z.looseObject({
  firstName: text(32).optional(),
  middleName: text(32).optional(),
  lastName: text(32).optional(),
  fullName: text(128).optional(),
})

const address = z.looseObject({
  region: z.string().length(2),
  state: text(8).optional(),
  city: text(32).optional(),
  address1: text(256).optional(),
  address2: text(256).optional(),
  zipCode: text(32).optional(),
})

const buyer = z.looseObject({
  referenceBuyerId: text(64).optional(),
  buyerName: userName.optional(),
  buyerPhoneNo: text(24).optional(),
  buyerEmail: text(64).optional(),
})

const goods = z.looseObject({
  referenceGoodsId: text(64),
  goodsName: text(256),
  goodsCategory: text(64).optional(),
  goodsUnitAmount: amount.optional(),
  goodsQuantity: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  goodsUrl: text(2048).optional(),
})

const shipping = z.looseObject({
  shippingName: userName.optional(),
  shippingAddress: address.optional(),
  shippingCarrier: text(128).optional(),
  shippingPhoneNo: text(16).optional(),
  shipToEmail: text(64).optional(),
})

export const order = z.looseObject({
  referenceOrderId: text(64),
  orderDescription: text(256),
  orderAmount: amount,
  goods: z.array(goods).max(100).optional(),
  shipping: shipping.optional(),
  buyer: buyer.optional(),
})

const terminal = z.looseObject({
  terminalType: z.enum(["WEB", "WAP", "APP", "MINI_APP"]),
  osType: z.enum(["IOS", "ANDROID"]).optional(),
  userAgent: z.string().optional(),
  clientIp: text(64).optional(),
  deviceTokenId: text(64).optional(),
})

/** Where the shopper is; every terminal but the desktop browser names its system. */
export const env = terminal.refine(
  ({ terminalType, osType }) => terminalType === "WEB" || osType !== undefined,
  { path: ["osType"], error: "is needed when terminalType is not WEB" }
)

export const paymentMethod = z.looseObject({
  paymentMethodType: text(64),
  paymentMethodId: text(128).optional(),
})

export const paymentFactor = z.looseObject({
  isAuthorization: z.boolean().optional(),
  captureMode: z.enum(["AUTOMATIC", "MANUAL"]).optional(),
  inStorePaymentScenario: z.enum(["PaymentCode", "OrderCode", "EntryCode"]).optional(),
})

export const settlementStrategy = z.looseObject({ settlementCurrency: z.string().length(3) })

export const certificate = z.looseObject({
  certificateType: text(64),
  certificateNo: text(64),
  holderName: userName.optional(),
})

export const merchantAddress = address

/** Fields that say which request and payment an answer is about. */
export const paymentIds = { paymentRequestId: maybeText, paymentId: maybeText }

/** URLs to send the shopper to. */
export const redirects = {
  normalUrl: maybeText,
  schemeUrl: maybeText,
  applinkUrl: maybeText,
  appIdentifier: maybeText,
}

export const paymentStatus = maybeStatus
