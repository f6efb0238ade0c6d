import { amount, maybeAmount, result } from "./objects"
import { userName } from "./people"
import { maybe, maybeBoolean, maybeList, maybeStatus, maybeText, requestId, text } from "./scalars"
import { z } from "./zod"

const certificate = z
  .looseObject({
    certificateType: z.enum([
      "ENTERPRISE_REGISTRATION",
      "LICENSE_INFO",
      "ID_CARD",
      "PASSPORT",
      "DRIVING_LICENSE",
      "CPF",
      "CNPJ",
    ]),
    certificateNo: text(64),
    holderName: userName.optional(),
  })
  .refine(
    ({ certificateType, holderName }) =>
      certificateType !== "ID_CARD" || holderName?.fullName !== undefined,
    { path: ["holderName", "fullName"], error: "is needed with an ID_CARD" }
  )

export const declareRequest = z
  .looseObject({
    declarationRequestId: requestId(32),
    paymentId: text(64),
    declarationAmount: amount.extend({
      currency: z.literal("CNY", {
        error: "must be CNY: declarations are made to China's customs",
      }),
    }),
    customs: z.looseObject({ customsCode: text(28), region: z.literal("CN") }),
    merchantCustomsInfo: z.looseObject({
      merchantCustomsCode: text(128),
      merchantCustomsName: text(256),
    }),
    splitOrder: z.boolean(),
    subOrderId: text(64).optional(),
    buyerCertificate: certificate.optional(),
  })
  .refine(({ splitOrder, subOrderId }) => !splitOrder || subOrderId !== undefined, {
    path: ["subOrderId"],
    error: "is needed when splitOrder is true",
  })

export const declareResponse = z.looseObject({
  result,
  customsPaymentId: maybeText,
  customsOrderId: maybeText,
  identityCheckResult: maybeStatus,
  clearingChannel: maybeText,
  clearingTransactionId: maybeText,
  customsProviderRegistrationId: maybeText,
})

export const inquiryDeclarationRequest = z.looseObject({
  declarationRequestIds: z.array(requestId(32)).min(1).max(10),
})

export const inquiryDeclarationResponse = z.looseObject({
  result,
  declarationRequestsNotFound: maybeList(z.string()),
  declarationRecords: maybeList(
    z.looseObject({
      declarationRequestId: z.string(),
      declarationRequestStatus: maybeStatus,
      declarationAmount: maybeAmount,
      splitOrder: maybeBoolean,
      customs: maybe(z.looseObject({ customsCode: maybeText, region: maybeText })),
      customsPaymentId: maybeText,
      customsOrderId: maybeText,
      customsDeclarationResultCode: maybeText,
      customsDeclarationResultDesc: maybeText,
      customsDeclarationReturnTime: maybeText,
      lastModifiedTime: maybeText,
    })
  ),
})
