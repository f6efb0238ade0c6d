import { createPublicKey, sign, verify, type KeyObject } from "node:crypto"
import { GatewayConfigurationError } from "../errors"
import { asPrivateKey, asPublicKey, isCertificate } from "./key-kinds"
import { sentence, type Sentence } from "../sentence"
import { readKeyText, type KeyText } from "./key-text"

const MIN_BITS = 2048

type SayOf = (field: string) => Sentence

type Want = {
  field: string
  /** Reads the bytes as the key that is wanted, or as the one it is mistaken for. */
  read: (der: Buffer) => KeyObject | undefined
  mistaken: (der: Buffer) => KeyObject | undefined
  sentences: Readonly<Record<"empty" | "other" | "unreadable", SayOf>>
}

const PRIVATE: Omit<Want, "field"> = {
  read: asPrivateKey,
  mistaken: asPublicKey,
  sentences: {
    empty: (field) =>
      sentence("private_key_empty", "{{field}} is empty. Paste your RSA private key.", { field }),
    other: (field) =>
      sentence(
        "private_key_is_public",
        "{{field}} holds a public key. Paste the private key of the pair whose public half you uploaded.",
        { field }
      ),
    unreadable: (field) =>
      sentence(
        "private_key_unreadable",
        "{{field}} is not a private key. Paste it whole, as PEM with its BEGIN and END lines or as one piece of base64; lines may be missing.",
        { field }
      ),
  },
}

const PUBLIC: Omit<Want, "field"> = {
  read: asPublicKey,
  mistaken: asPrivateKey,
  sentences: {
    empty: (field) =>
      sentence(
        "public_key_empty",
        "{{field}} is empty. Paste Alipay's public key from the dashboard.",
        { field }
      ),
    other: (field) =>
      sentence(
        "public_key_is_private",
        "{{field}} holds a private key. Paste Alipay's public key from the dashboard, not your own key.",
        { field }
      ),
    unreadable: (field) =>
      sentence(
        "public_key_unreadable",
        "{{field}} is not a public key. Copy Alipay's public key from the dashboard whole; characters or lines may be missing.",
        { field }
      ),
  },
}

/** @throws GatewayConfigurationError whose sentence says how to fix the key; never with a part of it */
export const parsePrivateKey = (text: string, field = "private_key"): KeyObject =>
  parseKey(text, { ...PRIVATE, field })

/** @throws GatewayConfigurationError whose sentence says how to fix the key */
export const parsePublicKey = (text: string, field = "alipay_public_key"): KeyObject =>
  parseKey(text, { ...PUBLIC, field })

type Check = (key: KeyText, want: Want) => Sentence | undefined

const CHECKS: readonly Check[] = [
  ({ label }, { field }) =>
    label?.includes("ENCRYPTED")
      ? sentence(
          "key_has_pass_phrase",
          "{{field}} is protected by a pass phrase. Remove it with: openssl pkey -in key.pem -out plain.pem",
          { field }
        )
      : undefined,
  ({ label, der }, { field }) =>
    label?.includes("CERTIFICATE") || isCertificate(der)
      ? sentence(
          "key_is_certificate",
          "{{field}} is a certificate, not a key. Paste the key itself.",
          { field }
        )
      : undefined,
  ({ der }, want) =>
    want.read(der) === undefined && want.mistaken(der) !== undefined
      ? want.sentences.other(want.field)
      : undefined,
]

const parseKey = (text: string, want: Want): KeyObject => {
  const { field } = want
  const refuse = (said: Sentence) => new GatewayConfigurationError(field, said)
  if (text.trim() === "") {
    throw refuse(want.sentences.empty(field))
  }
  const found = readKeyText(text)
  if (!found) {
    throw refuse(want.sentences.unreadable(field))
  }
  for (const check of CHECKS) {
    const said = check(found, want)
    if (said !== undefined) {
      throw refuse(said)
    }
  }
  const key = want.read(found.der)
  if (!key) {
    throw refuse(want.sentences.unreadable(field))
  }
  const weakness = findWeakness(key, field)
  if (weakness !== undefined) {
    throw refuse(weakness)
  }
  return key
}

const findWeakness = (key: KeyObject, field: string): Sentence | undefined => {
  if (key.asymmetricKeyType !== "rsa") {
    return sentence(
      "key_of_other_type",
      "{{field}} is a key of type {{type}}. The gateway needs an RSA key of at least {{least}} bits.",
      { field, type: key.asymmetricKeyType ?? "unknown", least: MIN_BITS }
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MIN_BITS) {
    return sentence(
      "key_too_short",
      "{{field}} has {{bits}} bits. The gateway needs an RSA key of at least {{least}} bits.",
      { field, bits, least: MIN_BITS }
    )
  }
  return key.type === "private" && !fitsItself(key)
    ? sentence(
        "key_damaged",
        "{{field}} is damaged: its numbers do not belong together. Copy it again.",
        { field }
      )
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
