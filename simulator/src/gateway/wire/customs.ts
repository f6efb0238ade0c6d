import { z } from "zod"
import { gatewayId, userName } from "./order"
import { amount, flag, merchantAccountId, requestId, text } from "./scalars"

const CERTIFICATES = [
  "ENTERPRISE_REGISTRATION",
  "LICENSE_INFO",
  "ID_CARD",
  "PASSPORT",
  "DRIVING_LICENSE",
  "CPF",
  "CNPJ",
] as const

const certificate = z
  .strictObject({
    certificateType: z.enum(CERTIFICATES),
    certificateNo: text(64),
    holderName: userName.optional(),
    fileKeys: z.array(text(256)).max(10).optional(),
    certificateAuthority: text(64).optional(),
  })
  .refine(
    (value) => value.certificateType !== "ID_CARD" || value.holderName?.fullName !== undefined,
    {
      path: ["holderName", "fullName"],
      error: "is required with ID_CARD",
    }
  )

/** customs/declare. */
export const declare = z
  .strictObject({
    declarationRequestId: requestId(32),
    paymentId: gatewayId,
    declarationAmount: amount,
    customs: z.strictObject({ customsCode: text(28), region: z.enum(["CN"]) }),
    merchantCustomsInfo: z.strictObject({
      merchantCustomsCode: text(128),
      merchantCustomsName: text(256),
    }),
    splitOrder: flag,
    subOrderId: text(64).optional(),
    buyerCertificate: certificate.optional(),
    merchantAccountId,
  })
  .refine((value) => !value.splitOrder || value.subOrderId !== undefined, {
    path: ["subOrderId"],
    error: "is required when splitOrder is true",
  })
  .refine((value) => value.declarationAmount.currency === "CNY", {
    path: ["declarationAmount", "currency"],
    error: "must be CNY",
  })

/** customs/inquiryDeclarationRequests. */
export const inquiry = z.strictObject({
  declarationRequestIds: z.array(requestId(32)).min(1).max(10),
  merchantAccountId,
})
