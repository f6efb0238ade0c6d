import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  ADDRESS_PROBLEMS,
  readReturnAddress,
  siteOf,
} from "../../modules/alipay/accounts/return-address"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import { SettingError } from "../../modules/alipay/setting-error"

const clientDataSchema = z.object({
  return_url: z.string().max(2048).optional(),
  payment_method_type: z.string().max(64).optional(),
  terminal_type: z.enum(["WEB", "WAP", "APP"]).optional(),
  os_type: z.enum(["IOS", "ANDROID"]).optional(),
  mode: z.enum(["hosted", "embedded"]).optional(),
  locale: z.string().max(35).optional(),
  device_token: z
    .string()
    .regex(/^[\x21-\x7e]{1,64}$/)
    .optional(),
})

/** What the shopper's side may choose, checked; everything else it sends is ignored. */
export type ShopperChoice = {
  paymentMethodType: string
  returnUrl: string
  terminal: { terminalType: "WEB" } | { terminalType: "WAP" | "APP"; osType: "IOS" | "ANDROID" }
  /** The page can show the gateway's form; it is asked for where the account and the way to pay allow it. */
  embedded: boolean
  locale: string | undefined
  /** What the gateway's script in the browser calls the device. */
  deviceToken: string | undefined
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/** @param reason with the setting that would allow it */
const fixable = (reason: string, forShopper: string) =>
  new SettingError(MedusaError.Types.INVALID_DATA, reason, forShopper)

const EXPECTED = {
  return_url: "an absolute URL of at most 2048 characters, encoded",
  payment_method_type: "one of the wallets offered, such as ALIPAY_CN",
  terminal_type: "WEB, WAP or APP",
  os_type: "IOS or ANDROID",
  mode: "hosted or embedded",
  locale: "a language tag such as en or zh-CN",
  device_token: "the token of the gateway's script, at most 64 characters",
} as const satisfies Record<keyof z.infer<typeof clientDataSchema>, string>

/** Reads the whitelisted keys of what a storefront sent with the session. @throws MedusaError INVALID_DATA */
export const readShopperChoice = (
  data: Record<string, unknown> | undefined,
  account: Account,
  storefrontOrigins: readonly string[]
): ShopperChoice => {
  const parsed = clientDataSchema.safeParse(withoutNulls(data))
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0] as keyof typeof EXPECTED
    throw refuse(`data.${field} is not right: it must be ${EXPECTED[field]}.`)
  }
  const { payment_method_type, return_url, terminal_type, os_type, locale, device_token, mode } =
    parsed.data
  return {
    paymentMethodType: chooseWallet(payment_method_type, account),
    returnUrl: chooseReturnUrl(return_url, account, {
      storefrontOrigins,
      field: "data.return_url",
    }),
    terminal: chooseTerminal(terminal_type, os_type),
    embedded: mode === "embedded",
    locale,
    deviceToken: device_token,
  }
}

/** Our own keys are written with nulls; a re-initiation must read them as absent. */
const withoutNulls = (data: Record<string, unknown> | undefined) =>
  Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== null))

const chooseWallet = (wanted: string | undefined, account: Account): string => {
  if (wanted !== undefined && !account.paymentMethodTypes.includes(wanted)) {
    throw refuse(
      `data.payment_method_type ${JSON.stringify(wanted)} is not offered here. Offered: ${account.paymentMethodTypes.join(", ")}.`
    )
  }
  return wanted ?? account.paymentMethodTypes[0]
}

/**
 * The page a shopper comes back to, if it is on an allowed origin, as it was parsed: what reads the text itself may
 * find another host in it.
 * @param field what the caller calls it
 * @throws MedusaError INVALID_DATA naming the field
 */
export const chooseReturnUrl = (
  wanted: string | undefined,
  account: Account,
  { storefrontOrigins, field }: { storefrontOrigins: readonly string[]; field: string }
): string => {
  if (wanted === undefined) {
    if (account.returnUrl === undefined) {
      const missing = `${field} is missing. Send the page the shopper comes back to`
      throw fixable(`${missing}, or set return_url in the provider's options.`, `${missing}.`)
    }
    return new URL(account.returnUrl).href
  }
  const { url, problem } = readReturnAddress(wanted)
  if (url === undefined) {
    throw refuse(ADDRESS_PROBLEMS[problem](field).message)
  }
  const site = siteOf(url)
  if (![...account.allowedReturnOrigins, ...storefrontOrigins].includes(site)) {
    const refused = `${field} leads to ${site}, which is not allowed.`
    throw fixable(
      `${refused} Add it to allowed_return_origins in the provider's options or to the store's CORS list.`,
      refused
    )
  }
  return url.href
}

/** A mobile terminal must name its system; where it does not, the desktop page works everywhere. */
export const chooseTerminal = (
  terminalType: "WEB" | "WAP" | "APP" | undefined,
  osType: "IOS" | "ANDROID" | undefined
): ShopperChoice["terminal"] =>
  terminalType === undefined || terminalType === "WEB" || osType === undefined
    ? { terminalType: "WEB" }
    : { terminalType, osType }
