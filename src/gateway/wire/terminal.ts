import { moment, text } from "./scalars"
import { z } from "./zod"

export const terminalType = z.enum(["WEB", "WAP", "APP", "MINI_APP"])
export const osType = z.enum(["IOS", "ANDROID"])

const browserInfo = z.looseObject({
  acceptHeader: text(2048).optional(),
  javaEnabled: z.boolean().optional(),
  javaScriptEnabled: z.boolean().optional(),
  language: text(32).optional(),
  userAgent: text(2048).optional(),
})

const device = {
  userAgent: z.string().optional(),
  clientIp: text(64).optional(),
  deviceTokenId: text(64).optional(),
  deviceBrand: text(64).optional(),
  deviceModel: text(128).optional(),
  deviceLanguage: z.string().optional(),
  deviceId: z.string().optional(),
  osVersion: z.string().optional(),
  colorDepth: z.string().regex(/^\d+$/).optional(),
  screenHeight: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  screenWidth: z
    .string()
    .regex(/^[1-9]\d*$/)
    .optional(),
  timeZoneOffset: z.number().int().min(-720).max(720).optional(),
  browserInfo: browserInfo.optional(),
  extendInfo: text(2048).optional(),
}

type Terminal = { terminalType?: string | undefined; osType?: string | undefined }

/** Every terminal but the desktop browser names its system. */
export const namesItsSystem = ({ terminalType, osType }: Terminal): boolean =>
  terminalType === undefined || terminalType === "WEB" || osType !== undefined

export const SYSTEM_IS_NEEDED = {
  path: ["osType"],
  error: "is needed when terminalType is not WEB",
}

/** Where the shopper is. */
export const env = z
  .looseObject({ terminalType, osType: osType.optional(), ...device })
  .refine(namesItsSystem, SYSTEM_IS_NEEDED)

/** Where an in-store payment is made; a shopper's code is scanned at a terminal. */
export const tillEnv = z.looseObject({
  ...device,
  storeTerminalId: text(64),
  storeTerminalRequestTime: moment,
})

/** The wallet's browser that opened the shop's page. */
export const walletBrowserEnv = z.looseObject({ ...device, userAgent: text(2048) })
