import { MedusaError } from "@medusajs/framework/utils"
import { accountOptionsSchema, type AccountOptions } from "./account-options"

export type Environment = "sandbox" | "live"

/** A merchant account, complete and checked: everything a call to the gateway needs. */
export type Account = Readonly<{
  handle: string
  region: "na" | "us" | "sea" | "eu"
  gatewayUrl: string | undefined
  environment: Environment
  clientId: string
  privateKey: string
  alipayPublicKeys: string | Readonly<Record<string, string>>
  keyVersion: string
  settlementCurrency: string | undefined
  paymentMethodTypes: readonly [string, ...string[]]
  orderDescription: string
  captureMode: "automatic" | "manual"
  timeoutMs: number | undefined
  returnUrl: string | undefined
  allowedReturnOrigins: readonly string[]
}>

const SANDBOX_CLIENT = /^SANDBOX_/

const invalid = (handle: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, `Alipay account "${handle}": ${message}`)

/**
 * Checks the shape of a provider's options without asking for any of them.
 * @throws MedusaError INVALID_DATA naming the option and how to mend it
 */
export const parseAccountOptions = (handle: string, options: unknown) => {
  const parsed = accountOptionsSchema.safeParse(options ?? {})
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const field = issue?.path.join(".") ?? "options"
    throw invalid(handle, `option ${field} is not right. ${issue?.message ?? ""}`.trim())
  }
  return parsed.data
}

const need = (handle: string, field: keyof AccountOptions, value: string | undefined): string => {
  if (value === undefined) {
    throw invalid(handle, `${field} is missing. Set it in the provider's options in medusa-config.`)
  }
  return value
}

const environmentOf = (handle: string, clientId: string, wanted: Environment | undefined) => {
  const told: Environment = SANDBOX_CLIENT.test(clientId) ? "sandbox" : "live"
  if (wanted !== undefined && wanted !== told) {
    throw invalid(
      handle,
      told === "sandbox"
        ? "client_id starts with SANDBOX_, which belongs to the sandbox, but environment is live. Use the live client ID and its own keys."
        : "environment is sandbox, but client_id does not start with SANDBOX_. Use the sandbox client ID and its own keys."
    )
  }
  return told
}

/**
 * The account as the options define it.
 * @throws MedusaError INVALID_DATA naming the missing or wrong field
 */
export const resolveAccount = (handle: string, options: unknown): Account => {
  const given = parseAccountOptions(handle, options)
  const clientId = need(handle, "client_id", given.client_id)
  const publicKeys = given.alipay_public_key
  const returnOrigin = given.return_url ? [new URL(given.return_url).origin] : []
  const [first = "ALIPAY_CN", ...others] = given.payment_method_types ?? []
  return Object.freeze({
    handle,
    region: given.region ?? "sea",
    gatewayUrl: given.gateway_url,
    environment: environmentOf(handle, clientId, given.environment),
    clientId,
    privateKey: need(handle, "private_key", given.private_key),
    alipayPublicKeys:
      typeof publicKeys === "object"
        ? Object.freeze({ ...publicKeys })
        : need(handle, "alipay_public_key", publicKeys),
    keyVersion: given.key_version ?? "1",
    settlementCurrency: given.settlement_currency,
    paymentMethodTypes: Object.freeze([first, ...others] as const),
    orderDescription: given.order_description ?? "Online order",
    captureMode: given.capture_mode ?? "automatic",
    timeoutMs: given.timeout_ms,
    returnUrl: given.return_url,
    allowedReturnOrigins: Object.freeze([
      ...new Set([
        ...returnOrigin,
        ...(given.allowed_return_origins ?? []).map((value) => new URL(value).origin),
      ]),
    ]),
  })
}
