import type {
  AlipayAccountSettings,
  AlipayKeyFacts,
  AlipayPublicKeyFacts,
  AlipaySourced,
  AlipayValueSource,
} from "../../../types/http"
import type { Sealer } from "../secrets/sealing"
import { AccountError } from "./account-error"
import type { CheckedAccountOptions } from "./account-options"
import { plainOverridesOf, type AccountRow } from "./account-row"
import { keyFactsOf, unreadableKey } from "./key-facts"
import { ACCOUNT_DEFAULTS, environmentOfClient, parseAccountOptions } from "./resolve-account"
import { unsealKey } from "./unseal-key"

/** Where the values of an account come from: the page's row over medusa-config over the defaults. */
export type AccountLayers = {
  handle: string
  options: unknown
  row: AccountRow | undefined
  sealer: Sealer
}

/** What can be shown of an account: every value in force with its source, and no secret. */
export type AccountDescription = {
  settings: AlipayAccountSettings
  privateKey: AlipayKeyFacts | null
  nextPrivateKey: (AlipayKeyFacts & { key_version: string }) | null
  publicKeys: { source: AlipayValueSource; keys: AlipayPublicKeyFacts[] }
}

type Layered = { settings: CheckedAccountOptions; config: CheckedAccountOptions }

const layersOf = ({ handle, options, row }: AccountLayers): Layered => ({
  settings: plainOverridesOf(row) as CheckedAccountOptions,
  config: parseAccountOptions(handle, options),
})

const pick = <Field extends keyof CheckedAccountOptions, Default>(
  { settings, config }: Layered,
  field: Field,
  fallback: Default
): AlipaySourced<NonNullable<CheckedAccountOptions[Field]> | Default> => {
  const source: AlipayValueSource =
    settings[field] !== undefined
      ? "settings"
      : config[field] !== undefined
        ? "config"
        : fallback === null
          ? "missing"
          : "default"
  return { value: settings[field] ?? config[field] ?? fallback, source }
}

const optional = <Value>(sourced: AlipaySourced<Value>): AlipaySourced<Value> =>
  sourced.source === "missing" ? { ...sourced, source: "default" } : sourced

const settingsOf = (layered: Layered): AlipayAccountSettings => {
  const clientId = pick(layered, "client_id", null)
  const environment = pick(layered, "environment", null)
  return {
    region: pick(layered, "region", ACCOUNT_DEFAULTS.region),
    gateway_url: optional(pick(layered, "gateway_url", null)),
    environment:
      environment.value === null && clientId.value !== null
        ? { value: environmentOfClient(clientId.value), source: "default" }
        : environment,
    client_id: clientId,
    key_version: pick(layered, "key_version", ACCOUNT_DEFAULTS.key_version),
    settlement_currency: optional(pick(layered, "settlement_currency", null)),
    payment_method_types: pick(
      layered,
      "payment_method_types",
      ACCOUNT_DEFAULTS.payment_method_types
    ),
    order_description: pick(layered, "order_description", ACCOUNT_DEFAULTS.order_description),
    display_name: optional(pick(layered, "display_name", null)),
    merchant_region: optional(pick(layered, "merchant_region", null)),
    do_not_send: pick(layered, "do_not_send", []),
    customs: optional(pick(layered, "customs", null)),
    capture_mode: pick(layered, "capture_mode", ACCOUNT_DEFAULTS.capture_mode),
    timeout_ms: optional(pick(layered, "timeout_ms", null)),
    return_url: optional(pick(layered, "return_url", null)),
    allowed_return_origins: pick(layered, "allowed_return_origins", []),
  }
}

type SealedField = "private_key" | "next_private_key"

const sealedKeyFacts = (
  { row, sealer }: AccountLayers,
  field: SealedField
): AlipayKeyFacts | undefined => {
  try {
    const text = row && unsealKey(sealer, row, field)
    return text === undefined
      ? undefined
      : { source: "settings", ...keyFactsOf("private", text, field) }
  } catch (error) {
    if (error instanceof AccountError) {
      return { source: "settings", ...unreadableKey(error.sentence, error.said) }
    }
    throw error
  }
}

const privateKeyOf = (layers: AccountLayers, layered: Layered): AlipayKeyFacts | null => {
  const configured = layered.config.private_key
  return (
    sealedKeyFacts(layers, "private_key") ??
    (configured === undefined
      ? null
      : { source: "config", ...keyFactsOf("private", configured, "private_key") })
  )
}

const publicKeysOf = (layered: Layered): AccountDescription["publicKeys"] => {
  const { value, source } = pick(layered, "alipay_public_key", null)
  const texts = typeof value === "string" ? { "1": value } : (value ?? {})
  return {
    source,
    keys: Object.entries(texts).map(([version, text]) => {
      const { public_key: _, ...facts } = keyFactsOf("public", text, "alipay_public_keys")
      return { key_version: version, ...facts }
    }),
  }
}

/** @throws AccountError when medusa-config's options are not right, which a server doesn't start with */
export const describeAccount = (layers: AccountLayers): AccountDescription => {
  const layered = layersOf(layers)
  const next = sealedKeyFacts(layers, "next_private_key")
  const settings = settingsOf(layered)
  return {
    settings,
    privateKey: privateKeyOf(layers, layered),
    nextPrivateKey: next
      ? { ...next, key_version: layers.row?.next_key_version ?? settings.key_version.value }
      : null,
    publicKeys: publicKeysOf(layered),
  }
}
