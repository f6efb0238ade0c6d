import type { KeyObject } from "node:crypto"
import { parsePublicKey } from "./parse-key"

/** Alipay's public keys by key version; several may be valid while keys are rotated. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

/** One key as text, or several by key version. */
export type PublicKeyTexts = string | Readonly<Record<string, string>>

type KeyEntry = { version: string; text: string; field: string }

const FIELD = "alipay_public_key"

/** Each key with the name of the setting it was given in. */
export const entriesOf = (keys: PublicKeyTexts): readonly KeyEntry[] => {
  const one = (text: string): KeyEntry[] => [{ version: "1", text, field: FIELD }]
  if (typeof keys === "string") {
    return one(keys)
  }
  const several = Object.entries(keys)
  return several.length === 0
    ? one("")
    : several.map(([version, text]) => ({ version, text, field: `${FIELD}.${version}` }))
}

const parsed = new Map<string, KeyObject>()
const MOST_KEPT = 256

/** Key objects are made once per text: reading a PEM costs more than verifying with it. */
export const readPublicKey = ({ text, field }: Pick<KeyEntry, "text" | "field">): KeyObject => {
  const known = parsed.get(text)
  if (known) {
    return known
  }
  const key = parsePublicKey(text, field)
  if (parsed.size >= MOST_KEPT) {
    parsed.clear()
  }
  parsed.set(text, key)
  return key
}

/** @throws GatewayConfigurationError saying how to fix a key */
export const publicKeysOf = (keys: PublicKeyTexts): PublicKeys =>
  new Map(entriesOf(keys).map((entry) => [entry.version, readPublicKey(entry)]))
