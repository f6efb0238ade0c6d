import type { KeyObject } from "node:crypto"
import { parsePublicKey } from "../keys/parse-key"
import { verify, type SignedContent } from "./signature"
import type { SignatureHeader } from "./header"

/** Alipay's public keys by key version; several may be valid while keys are rotated. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

const parsed = new Map<string, KeyObject>()
const MOST_KEPT = 256

/** Key objects are made once per text: reading a PEM costs more than verifying with it. */
const keyOf = (text: string): KeyObject => {
  const known = parsed.get(text)
  if (known) {
    return known
  }
  const key = parsePublicKey(text)
  if (parsed.size >= MOST_KEPT) {
    parsed.clear()
  }
  parsed.set(text, key)
  return key
}

/** @throws GatewayConfigurationError saying how to mend a key */
export const publicKeysOf = (keys: string | Readonly<Record<string, string>>): PublicKeys => {
  const texts = Object.entries(typeof keys === "string" ? { "1": keys } : keys)
  return new Map(
    (texts.length === 0 ? [["1", ""] as const] : texts).map(([version, text]) => [
      version,
      keyOf(text),
    ])
  )
}

/** Tries the key the header names, then the others: a version label may lag behind a rotation. */
export const verifyWithAny = async (
  content: SignedContent,
  header: SignatureHeader,
  keys: PublicKeys
): Promise<string | undefined> => {
  const named = [...keys].filter(([version]) => version === header.keyVersion)
  const others = [...keys].filter(([version]) => version !== header.keyVersion)
  for (const [version, key] of [...named, ...others]) {
    if (await verify(content, key, header.signature)) {
      return version
    }
  }
  return undefined
}
