import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto"

/** An RSA key pair in the forms merchants paste: one line of base64, no PEM lines. */
export interface KeyPair {
  /** PKCS#8 DER, base64. */
  readonly privateKey: string
  /** X.509 SubjectPublicKeyInfo DER, base64. */
  readonly publicKey: string
}

/** Makes a fresh 2048-bit RSA pair. */
export function generateKeys(): KeyPair {
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "der" },
    publicKeyEncoding: { type: "spki", format: "der" },
  })
  return {
    privateKey: pair.privateKey.toString("base64"),
    publicKey: pair.publicKey.toString("base64"),
  }
}

/** Reads a public key given as base64 SPKI or PEM. Throws when it is no RSA public key. */
export function readPublicKey(text: string): KeyObject {
  const key = text.includes("-----BEGIN")
    ? createPublicKey(text)
    : createPublicKey({ key: fromBase64(text), format: "der", type: "spki" })
  return assertRsa(key)
}

/** Reads a private key given as base64 PKCS#8 (or PKCS#1) or PEM. Throws when it is no RSA private key. */
export function readPrivateKey(text: string): KeyObject {
  if (text.includes("-----BEGIN")) {
    return assertRsa(createPrivateKey(text))
  }
  const der = fromBase64(text)
  try {
    return assertRsa(createPrivateKey({ key: der, format: "der", type: "pkcs8" }))
  } catch {
    return assertRsa(createPrivateKey({ key: der, format: "der", type: "pkcs1" }))
  }
}

/** The public half of a private key, base64 SPKI. */
export function publicHalf(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" }).toString("base64")
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text.replace(/\s+/g, ""), "base64")
}

function assertRsa(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== "rsa") {
    throw new Error(`expected an RSA key, got ${key.asymmetricKeyType ?? "a symmetric key"}`)
  }
  return key
}
