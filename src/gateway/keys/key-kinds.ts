import { createPrivateKey, createPublicKey, X509Certificate, type KeyObject } from "node:crypto"

const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** Reads DER as a private key, PKCS#8 first. */
export const asPrivateKey = (der: Buffer): KeyObject | undefined =>
  attempt(() => createPrivateKey({ key: der, format: "der", type: "pkcs8" })) ??
  attempt(() => createPrivateKey({ key: der, format: "der", type: "pkcs1" })) ??
  attempt(() => createPrivateKey({ key: der, format: "der", type: "sec1" }))

/** Reads DER as a public key, SPKI first. Node would derive one from a private key; that is a mix-up here. */
export const asPublicKey = (der: Buffer): KeyObject | undefined =>
  asPrivateKey(der)
    ? undefined
    : (attempt(() => createPublicKey({ key: der, format: "der", type: "spki" })) ??
      attempt(() => createPublicKey({ key: der, format: "der", type: "pkcs1" })))

export const isCertificate = (der: Buffer): boolean =>
  attempt(() => new X509Certificate(der)) !== undefined
