import { env, redirects, result } from "./objects"
import { httpUrl, maybe, maybeText, text } from "./scalars"
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
    authRedirectUrl: httpUrl(1024),
    scopes: z.array(z.enum(SCOPES)).min(1).max(4),
    authState: text(256),
    terminalType: z.enum(["WEB", "WAP", "APP", "MINI_APP"]),
    osType: z.enum(["IOS", "ANDROID"]).optional(),
    authNotifyUrl: httpUrl(2048).optional(),
    merchantRegion: z.string().length(2).optional(),
    recurringPayment: z.boolean().optional(),
    env: env.optional(),
  })
  .refine(({ terminalType, osType }) => terminalType === "WEB" || osType !== undefined, {
    path: ["osType"],
    error: "is needed when terminalType is not WEB",
  })

export const authConsultResponse = z.looseObject({
  result,
  ...redirects,
  authCodeForm: maybe(z.looseObject({})),
})

export const applyTokenRequest = z.discriminatedUnion("grantType", [
  z.looseObject({
    grantType: z.literal("AUTHORIZATION_CODE"),
    customerBelongsTo: text(64),
    authCode: text(128),
  }),
  z.looseObject({
    grantType: z.literal("REFRESH_TOKEN"),
    customerBelongsTo: text(64),
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
  pspCustomerInfo: maybe(
    z.looseObject({ pspName: maybeText, displayCustomerId: maybeText, pspCustomerId: maybeText })
  ),
})

export const revokeRequest = z.looseObject({ accessToken: text(128) })
export const revokeResponse = z.looseObject({ result })
