import { AccountError } from "./account-error"
import { REGION_HOSTS, sentence, type Region } from "../../../gateway"
import type { AlipayDataGroup } from "../../../types/http"
import {
  accountOptionsSchema,
  type AccountOptions,
  type CheckedAccountOptions,
} from "./account-options"
import { readCustoms, type CustomsRegistration } from "./customs-options"
import { siteOf } from "./return-address"

export type Environment = "sandbox" | "live"

/** A merchant account, complete and checked: everything a call to the gateway needs. */
export type Account = Readonly<{
  handle: string
  region: Region
  gatewayUrl: string | undefined
  environment: Environment
  clientId: string
  privateKey: string
  /** By key version. */
  alipayPublicKeys: Readonly<Record<string, string>>
  keyVersion: string
  settlementCurrency: string | undefined
  paymentMethodTypes: readonly [string, ...string[]]
  /** With `{shop}`, `{items}` and `{order}`. */
  orderDescription: string
  displayName: string | undefined
  merchantRegion: string | undefined
  /** What is not told to the gateway. */
  withheld: readonly AlipayDataGroup[]
  /** Nothing for a merchant who declares nothing to customs. */
  customs: CustomsRegistration | undefined
  captureMode: "automatic" | "manual"
  timeoutMs: number | undefined
  returnUrl: string | undefined
  allowedReturnOrigins: readonly string[]
}>

const SANDBOX_CLIENT = /^SANDBOX_/

/**
 * Checks the shape of a provider's options without asking for any of them.
 * @throws MedusaError INVALID_DATA naming the option and how to fix it
 */
export const parseAccountOptions = (handle: string, options: unknown) => {
  const parsed = accountOptionsSchema.safeParse(options ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join(".") ?? "options"
    const sentence = `option ${field} is not right. ${issue?.message ?? ""}`.trim()
    throw new AccountError(handle, String(issue?.path[0] ?? "options"), sentence)
  }
  return parsed.data
}

const mustBeSet = <Value>(
  handle: string,
  field: keyof AccountOptions,
  value: Value | undefined
): Value => {
  if (value === undefined) {
    throw new AccountError(
      handle,
      field,
      sentence(
        "setting_missing",
        "{{field}} is missing. Set it in the admin under Settings, Alipay, or in the provider's options in medusa-config.",
        { field }
      )
    )
  }
  return value
}

/** What is in force by default. */
export const ACCOUNT_DEFAULTS = {
  region: "sea",
  key_version: "1",
  payment_method_types: ["ALIPAY_CN"],
  order_description: "{shop}: {items}",
  capture_mode: "automatic",
} satisfies AccountOptions

/** The environment a client ID belongs to. */
export const environmentOfClient = (clientId: string): Environment =>
  SANDBOX_CLIENT.test(clientId) ? "sandbox" : "live"

const environmentOf = (handle: string, clientId: string, wanted: Environment | undefined) => {
  const told = environmentOfClient(clientId)
  if (wanted !== undefined && wanted !== told) {
    throw new AccountError(
      handle,
      "client_id",
      told === "sandbox"
        ? sentence(
            "sandbox_client_in_live",
            "client_id starts with SANDBOX_, which belongs to the sandbox, but environment is live. Use the live client ID and its own keys."
          )
        : sentence(
            "live_client_in_sandbox",
            "environment is sandbox, but client_id does not start with SANDBOX_. Use the sandbox client ID and its own keys."
          )
    )
  }
  return told
}

const asRecord = (keys: string | Record<string, string>): Readonly<Record<string, string>> =>
  Object.freeze(typeof keys === "string" ? { "1": keys } : { ...keys })

const returnOriginsOf = (given: CheckedAccountOptions): readonly string[] =>
  Object.freeze([
    ...new Set([
      ...(given.return_url ? [siteOf(new URL(given.return_url))] : []),
      ...(given.allowed_return_origins ?? []).map((value) => siteOf(new URL(value))),
    ]),
  ])

const withoutGaps = <Values extends object>(values: Values): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined)
  ) as Partial<Values>

/**
 * The settings page's values over those of medusa-config, complete or not.
 * @throws MedusaError INVALID_DATA naming the option
 */
export const mergeAccountOptions = (
  handle: string,
  options: unknown,
  overrides: AccountOptions
): CheckedAccountOptions => ({
  ...parseAccountOptions(handle, options),
  ...withoutGaps(parseAccountOptions(handle, overrides)),
})

/**
 * The account as it is in force: the settings page's values over those of medusa-config over the defaults.
 * @param overrides what the settings page says, its secret unsealed
 * @throws MedusaError INVALID_DATA naming the missing or wrong field
 */
export const resolveAccount = (
  handle: string,
  options: unknown,
  overrides: AccountOptions = {}
): Account => {
  const given = mergeAccountOptions(handle, options, overrides)
  const clientId = mustBeSet(handle, "client_id", given.client_id)
  const [first = "ALIPAY_CN", ...others] =
    given.payment_method_types ?? ACCOUNT_DEFAULTS.payment_method_types
  return Object.freeze({
    handle,
    region: given.region ?? ACCOUNT_DEFAULTS.region,
    gatewayUrl: given.gateway_url,
    environment: environmentOf(handle, clientId, given.environment),
    clientId,
    privateKey: mustBeSet(handle, "private_key", given.private_key),
    alipayPublicKeys: asRecord(mustBeSet(handle, "alipay_public_key", given.alipay_public_key)),
    keyVersion: given.key_version ?? ACCOUNT_DEFAULTS.key_version,
    settlementCurrency: given.settlement_currency,
    paymentMethodTypes: Object.freeze([first, ...others] as const),
    orderDescription: given.order_description ?? ACCOUNT_DEFAULTS.order_description,
    displayName: given.display_name,
    merchantRegion: given.merchant_region,
    withheld: Object.freeze(given.do_not_send ?? []),
    customs: readCustoms(given.customs),
    captureMode: given.capture_mode ?? ACCOUNT_DEFAULTS.capture_mode,
    timeoutMs: given.timeout_ms,
    returnUrl: given.return_url,
    allowedReturnOrigins: returnOriginsOf(given),
  })
}

/** Where the gateway is for an account. */
export const gatewayOriginOf = ({ region, gatewayUrl }: Pick<Account, "region" | "gatewayUrl">) =>
  gatewayUrl ?? REGION_HOSTS[region]
