import { z } from "zod"
import { address } from "./order"
import { datetime, httpUrl, passThrough, requestId, text, url } from "./scalars"

const registrationDetail = z.strictObject({
  legalName: text(256),
  registrationType: text(64),
  registrationNo: text(64),
  registrationAddress: address.optional(),
  businessType: text(64).optional(),
  registrationEffectiveDate: datetime.optional(),
  registrationExpireDate: datetime.optional(),
  contactInfo: z.array(z.strictObject({ contactNo: text(64), contactType: text(64) })).optional(),
  attachments: z
    .array(
      z.strictObject({
        attachmentType: text(64),
        attachmentName: text(256).optional(),
        file: text(1_000_000),
      })
    )
    .optional(),
})

/** The store of an in-store merchant; only the length of its id is documented. */
const storeInfo = z.strictObject({
  referenceStoreId: text(32),
  storeName: text(256).optional(),
  storeMCC: text(32).optional(),
  storeDisplayName: text(256).optional(),
  storeTerminalId: text(64).optional(),
  storeAddress: address.optional(),
  storePhoneNo: text(32).optional(),
})

const registrationFields = z.strictObject({
  productCodes: z.array(text(64)).min(1),
  registrationRequestId: requestId(),
  registrationNotifyURL: httpUrl().optional(),
  merchantInfo: z.strictObject({
    referenceMerchantId: text(64),
    merchantDisplayName: text(64),
    merchantMCC: text(32),
    merchantAddress: address,
    registrationDetail,
    logo: z.strictObject({ logoName: text(64).optional(), logoUrl: url().optional() }).optional(),
    websites: z
      .array(
        z.strictObject({
          name: text(256).optional(),
          url: url(),
          desc: text(256).optional(),
          type: text(64).optional(),
        })
      )
      .optional(),
  }),
  storeInfo: storeInfo.optional(),
  passThroughInfo: passThrough.optional(),
})

/** merchants/registration. */
export const registration = registrationFields.refine(
  ({ productCodes, storeInfo: store }) =>
    !productCodes.includes("IN_STORE_PAYMENT") || store !== undefined,
  { path: ["storeInfo"], error: "storeInfo is required with IN_STORE_PAYMENT" }
)

/** merchants/inquiryRegistrationStatus. */
export const status = z
  .strictObject({
    registrationRequestId: requestId().optional(),
    referenceMerchantId: text(64).optional(),
    referenceStoreId: text(32).optional(),
  })
  .refine(
    ({ registrationRequestId: id, referenceMerchantId: merchant, referenceStoreId: store }) =>
      [id, merchant, store].some((each) => each !== undefined),
    {
      path: ["registrationRequestId"],
      error: "registrationRequestId, referenceMerchantId or referenceStoreId is required",
    }
  )

/** merchants/inquiryRegistrationInfo. */
export const info = z.strictObject({
  referenceMerchantId: text(64),
  referenceStoreId: text(32).optional(),
})
