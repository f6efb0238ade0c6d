import { pspCustomerInfo } from "./answer-parts"
import { redirects, result } from "./objects"
import {
  httpUrl,
  maybe,
  maybeList,
  maybeText,
  maybeTexts,
  region,
  returnUrl,
  text,
} from "./scalars"
import { env, namesItsSystem, osType, SYSTEM_IS_NEEDED, terminalType } from "./terminal"
import { z } from "./zod"

const SCOPES = [
  "BASE_USER_INFO",
  "AGREEMENT_PAY",
  "USER_INFO",
  "USER_LOGIN_ID",
  "HASH_LOGIN_ID",
  "SEND_OTP",
  "TAOBAO_REBIND",
] as const

export const authConsultRequest = z
  .looseObject({
    customerBelongsTo: text(64),
    authRedirectUrl: returnUrl(1024),
    scopes: z.array(z.enum(SCOPES)).min(1).max(4),
    authState: text(256),
    terminalType,
    osType: osType.optional(),
    osVersion: text(16).optional(),
    authNotifyUrl: httpUrl(2048).optional(),
    authClientId: text(64).optional(),
    merchantAccountId: text(64).optional(),
    merchantRegion: region.optional(),
    recurringPayment: z.boolean().optional(),
    env: env.optional(),
  })
  .refine(namesItsSystem, SYSTEM_IS_NEEDED)

export const authConsultResponse = z.looseObject({
  result,
  ...redirects,
  authCodeForm: maybe(
    z.looseObject({
      expireTime: maybeText,
      codeDetails: maybeList(maybeTexts("codeValueType", "codeValue", "displayType")),
    })
  ),
})

const tokenOf = {
  customerBelongsTo: text(64),
  merchantAccountId: text(64).optional(),
  merchantRegion: region.optional(),
}

export const applyTokenRequest = z.discriminatedUnion("grantType", [
  z.looseObject({
    ...tokenOf,
    grantType: z.literal("AUTHORIZATION_CODE"),
    authCode: text(128),
  }),
  z.looseObject({
    ...tokenOf,
    grantType: z.literal("REFRESH_TOKEN"),
    refreshToken: text(128),
  }),
])

export const applyTokenResponse = z.looseObject({
  result,
  accessToken: maybeText,
  accessTokenExpiryTime: maybeText,
  refreshToken: maybeText,
  refreshTokenExpiryTime: maybeText,
  userLoginId: maybeText,
  pspCustomerInfo,
})

export const revokeRequest = z.looseObject({
  accessToken: text(128),
  merchantAccountId: text(64).optional(),
})

export const revokeResponse = z.looseObject({ result })
