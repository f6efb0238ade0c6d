import { z } from "zod"
import { env, osType, terminalType } from "./order"
import { flag, httpUrl, merchantAccountId, region, text, url } from "./scalars"

const SCOPES = [
  "BASE_USER_INFO",
  "AGREEMENT_PAY",
  "USER_INFO",
  "USER_LOGIN_ID",
  "HASH_LOGIN_ID",
  "SEND_OTP",
  "TAOBAO_REBIND",
] as const

/** authorizations/consult. */
export const consult = z
  .strictObject({
    customerBelongsTo: text(64),
    authRedirectUrl: url(1024),
    scopes: z.array(z.enum(SCOPES)).min(1).max(4),
    authState: text(256),
    terminalType,
    merchantAccountId,
    authNotifyUrl: httpUrl().optional(),
    authClientId: text(64).optional(),
    osType: osType.optional(),
    osVersion: text(16).optional(),
    extendInfo: text(2048).optional(),
    merchantRegion: region.optional(),
    recurringPayment: flag.optional(),
    authMetaData: z.looseObject({}).optional(),
    env: env.optional(),
  })
  .refine((value) => value.terminalType === "WEB" || value.osType !== undefined, {
    path: ["osType"],
    error: "is required when terminalType is not WEB",
  })

/** authorizations/applyToken. */
export const applyToken = z
  .strictObject({
    grantType: z.enum(["AUTHORIZATION_CODE", "REFRESH_TOKEN"]),
    customerBelongsTo: text(64),
    merchantAccountId,
    authCode: text(128).optional(),
    refreshToken: text(128).optional(),
    extendInfo: text(2048).optional(),
    merchantRegion: region.optional(),
  })
  .refine((value) => value.grantType !== "AUTHORIZATION_CODE" || value.authCode !== undefined, {
    path: ["authCode"],
    error: "is required with AUTHORIZATION_CODE",
  })
  .refine((value) => value.grantType !== "REFRESH_TOKEN" || value.refreshToken !== undefined, {
    path: ["refreshToken"],
    error: "is required with REFRESH_TOKEN",
  })

/** authorizations/revoke and authorizations/query. */
export const tokenReference = z.strictObject({
  accessToken: text(128),
  extendInfo: text(2048).optional(),
  merchantAccountId,
})
