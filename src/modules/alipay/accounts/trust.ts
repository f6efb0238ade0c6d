import type { CheckedAccountOptions } from "./account-options"
import { keyFactsOf } from "./key-facts"
import { ACCOUNT_DEFAULTS, gatewayOriginOf } from "./resolve-account"

/** Whom an account believes about a client ID's payments. */
export type Trust = {
  handle: string
  clientId: string
  gateway: string
  /** Fingerprints of Alipay's public keys, in one order; the text itself of one that can't be read. */
  keys: readonly string[]
}

export type TrustField = "gateway_url" | "alipay_public_keys"

export const gatewayOf = ({ region, gateway_url }: CheckedAccountOptions): string =>
  gatewayOriginOf({ region: region ?? ACCOUNT_DEFAULTS.region, gatewayUrl: gateway_url })

const textsOf = (keys: CheckedAccountOptions["alipay_public_key"]): string[] =>
  typeof keys === "string" ? [keys] : Object.values(keys ?? {})

/** @returns nothing for an account that has no client ID or none of Alipay's keys: it believes no one */
export const trustOf = (handle: string, options: CheckedAccountOptions): Trust | undefined => {
  const { client_id: clientId, alipay_public_key: given } = options
  const keys = textsOf(given).map(
    (text) => keyFactsOf("public", text, "alipay_public_key").fingerprint ?? text
  )
  return clientId === undefined || keys.length === 0
    ? undefined
    : { handle, clientId, gateway: gatewayOf(options), keys: keys.sort() }
}

/** What is trusted for a client ID that no account known has trusted for it. @param known accounts of that client ID */
export const trustedForTheFirstTime = (
  { gateway, keys }: Trust,
  known: readonly Trust[]
): TrustField[] => [
  ...(known.some((each) => each.gateway === gateway) ? [] : ["gateway_url" as const]),
  ...(keys.every((key) => known.some((each) => each.keys.includes(key)))
    ? []
    : ["alipay_public_keys" as const]),
]
