import { moment, region, text } from "./scalars"
import { z } from "./zod"

export const userName = z.looseObject({
  firstName: text(32).optional(),
  middleName: text(32).optional(),
  lastName: text(32).optional(),
  fullName: text(128).optional(),
})

export const address = z.looseObject({
  region,
  state: text(8).optional(),
  city: text(32).optional(),
  address1: text(256).optional(),
  address2: text(256).optional(),
  zipCode: text(32).optional(),
  label: z.string().optional(),
})

/** The shopper, for cards, risk control and promotions. */
export const buyer = z.looseObject({
  referenceBuyerId: text(64).optional(),
  buyerName: userName.optional(),
  buyerPhoneNo: text(24).optional(),
  /** Misspelled so on the wire. */
  buyerPhoneNoContryCode: text(7).optional(),
  buyerEmail: text(64).optional(),
  buyerRegistrationTime: moment.optional(),
  isAccountVerified: z.boolean().optional(),
  successfulOrderCount: z.number().int().min(0).optional(),
})

const store = z.looseObject({
  referenceStoreId: text(64),
  storeName: text(256),
  storeMCC: text(32),
  storeDisplayName: z.string().optional(),
  storeTerminalId: z.string().optional(),
  storeOperatorId: z.string().optional(),
  storeAddress: address.optional(),
  storePhoneNo: z.string().optional(),
})

/** Secondary merchant of a marketplace. */
export const merchant = z.looseObject({
  referenceMerchantId: text(64),
  merchantMCC: text(32).optional(),
  merchantName: text(256).optional(),
  merchantDisplayName: text(64).optional(),
  merchantAddress: address.optional(),
  merchantRegisterDate: moment.optional(),
  merchantType: z.enum(["INDIVIDUAL", "ENTERPRISE"]).optional(),
  store: store.optional(),
})

/** Merchant and store in which an in-store payment is made. */
export const merchantInStore = merchant.extend({
  merchantMCC: text(32),
  merchantName: text(256),
  store,
})
