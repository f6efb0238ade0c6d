import { createPublicKey, sign, verify, type KeyObject } from "node:crypto"
import { GatewayConfigurationError } from "../errors"
import { asPrivateKey, asPublicKey, isCertificate } from "./key-kinds"
import { readKeyText, type KeyText } from "./key-text"

const MIN_BITS = 2048

type Want = {
  field: string
  /** Reads the bytes as the key that is wanted, or as the one it is mistaken for. */
  read: (der: Buffer) => KeyObject | undefined
  mistaken: (der: Buffer) => KeyObject | undefined
  sentences: Readonly<Record<"empty" | "other" | "unreadable", string>>
}

const PRIVATE: Omit<Want, "field"> = {
  read: asPrivateKey,
  mistaken: asPublicKey,
  sentences: {
    empty: "is empty. Paste your RSA private key.",
    other: "holds a public key. Paste the private key of the pair whose public half you uploaded.",
    unreadable:
      "is not a private key. Paste it whole, as PEM with its BEGIN and END lines or as one piece of base64; lines may be missing.",
  },
}

const PUBLIC: Omit<Want, "field"> = {
  read: asPublicKey,
  mistaken: asPrivateKey,
  sentences: {
    empty: "is empty. Paste Alipay's public key from the dashboard.",
    other: "holds a private key. Paste Alipay's public key from the dashboard, not your own key.",
    unreadable:
      "is not a public key. Copy Alipay's public key from the dashboard whole; characters or lines may be missing.",
  },
}

/** @throws GatewayConfigurationError whose sentence says how to fix the key; never with a part of it */
export const parsePrivateKey = (text: string, field = "private_key"): KeyObject =>
  parseKey(text, { ...PRIVATE, field })

/** @throws GatewayConfigurationError whose sentence says how to fix the key */
export const parsePublicKey = (text: string, field = "alipay_public_key"): KeyObject =>
  parseKey(text, { ...PUBLIC, field })

type Check = (key: KeyText, want: Want) => string | undefined

const CHECKS: readonly Check[] = [
  ({ label }) =>
    label?.includes("ENCRYPTED")
      ? "is protected by a pass phrase. Remove it with: openssl pkey -in key.pem -out plain.pem"
      : undefined,
  ({ label, der }) =>
    label?.includes("CERTIFICATE") || isCertificate(der)
      ? "is a certificate, not a key. Paste the key itself."
      : undefined,
  ({ der }, want) =>
    want.read(der) === undefined && want.mistaken(der) !== undefined
      ? want.sentences.other
      : undefined,
]

const parseKey = (text: string, want: Want): KeyObject => {
  const refuse = (sentence: string) =>
    new GatewayConfigurationError(want.field, `${want.field} ${sentence}`)
  if (text.trim() === "") {
    throw refuse(want.sentences.empty)
  }
  const found = readKeyText(text)
  if (!found) {
    throw refuse(want.sentences.unreadable)
  }
  for (const check of CHECKS) {
    const sentence = check(found, want)
    if (sentence !== undefined) {
      throw refuse(sentence)
    }
  }
  const key = want.read(found.der)
  if (!key) {
    throw refuse(want.sentences.unreadable)
  }
  const weakness = findWeakness(key)
  if (weakness !== undefined) {
    throw refuse(weakness)
  }
  return key
}

const findWeakness = (key: KeyObject): string | undefined => {
  if (key.asymmetricKeyType !== "rsa") {
    return `is a key of type ${key.asymmetricKeyType ?? "unknown"}. The gateway needs an RSA key of at least ${MIN_BITS} bits.`
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MIN_BITS) {
    return `has ${bits} bits. The gateway needs an RSA key of at least ${MIN_BITS} bits.`
  }
  return key.type === "private" && !fitsItself(key)
    ? "is damaged: its numbers do not belong together. Copy it again."
    : undefined
}

/** A key with a changed character still parses, but what it signs no key verifies. */
const fitsItself = (key: KeyObject): boolean => {
  const probe = Buffer.from("probe")
  try {
    return verify("sha256", probe, createPublicKey(key), sign("sha256", probe, key))
  } catch {
    return false
  }
}
